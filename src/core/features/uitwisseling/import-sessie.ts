import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import type { ImportVeld } from '../../../shared/domain/import/koppen.ts';
import type { Gezien } from './gezien.rules.ts';
import type { Bekend } from './herken.rules.ts';
import type { Lijstkeuze } from './import-plan.rules.ts';

export type Importregel = {
  readonly nr: number;
  readonly cellen: readonly string[];
  readonly plaats?: { readonly blad: string; readonly regel: number } | undefined;
  readonly fout?: string | undefined;
  readonly opmerkingen?: readonly string[] | undefined;
};

/** What a line is called in a sentence: "regel 3", or "regel 3 van blad Oost". */
export function noemRegel({ nr, plaats }: Pick<Importregel, 'nr' | 'plaats'>): string {
  return plaats === undefined ? `regel ${nr}` : `regel ${plaats.regel} van blad ${plaats.blad}`;
}

/** A dry run: what was handed over and what was told about it. Only in memory, never in the file or the log. */
export type Importsessie = {
  readonly id: string;
  readonly lijst: Lijstkeuze;
  readonly velden: readonly (ImportVeld | null)[];
  readonly datums: Datumvolgorde;
  readonly bekend: Bekend;
  readonly gezien: Gezien;
  readonly regels: Importregel[];
  readonly beoordelingen: Beoordeling[];
};

/** One dry run at a time: a new one takes the place of one that was left behind. */
export function maakImportsessies() {
  let huidige: Importsessie | null = null;
  return {
    zet: (sessie: Importsessie) => {
      huidige = sessie;
    },
    vind: (id: string): Importsessie | null => (huidige?.id === id ? huidige : null),
    vergeet: (id: string) => {
      if (huidige?.id === id) huidige = null;
    },
  };
}
export type Importsessies = ReturnType<typeof maakImportsessies>;
