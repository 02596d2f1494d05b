import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import type { ImportVeld } from '../../../shared/domain/import/kolommen.ts';
import type { Lijstkeuze } from './beoordeling.rules.ts';
import type { Gezien } from './gezien.rules.ts';
import type { Bekend } from './herken.rules.ts';

export type Importregel = { readonly nr: number; readonly cellen: readonly string[] };

/** A dry run: what was handed over and what was told about it. Only in memory, never in the file or the log. */
export type Importsessie = {
  readonly id: string;
  readonly lijst: Lijstkeuze;
  readonly velden: readonly (ImportVeld | null)[];
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
