import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import type { ImportField } from '../../../shared/domain/import/headers.ts';
import type { Gezien } from './gezien.rules.ts';
import type { Known } from './herken.rules.ts';
import type { Lijstkeuze } from './import-plan.rules.ts';

export type ImportLine = {
  readonly nr: number;
  readonly cellen: readonly string[];
  readonly plaats?: { readonly blad: string; readonly regel: number } | undefined;
  readonly fout?: string | undefined;
  readonly opmerkingen?: readonly string[] | undefined;
};

/** What a line is called in a sentence: "regel 3", or "regel 3 van blad Oost". */
export function nameLine({ nr, plaats }: Pick<ImportLine, 'nr' | 'plaats'>): string {
  return plaats === undefined ? `regel ${nr}` : `regel ${plaats.regel} van blad ${plaats.blad}`;
}

/** A dry run: what was handed over and what was told about it. Only in memory, never in the file or the log. */
export type ImportSession = {
  readonly id: string;
  readonly lijst: Lijstkeuze;
  readonly velden: readonly (ImportField | null)[];
  readonly datums: Datumvolgorde;
  readonly bekend: Known;
  readonly gezien: Gezien;
  readonly regels: ImportLine[];
  readonly beoordelingen: Beoordeling[];
};

/** One dry run at a time: a new one takes the place of one that was left behind. */
export function createImportSessions() {
  let current: ImportSession | null = null;
  return {
    zet: (session: ImportSession) => {
      current = session;
    },
    vind: (id: string): ImportSession | null => (current?.id === id ? current : null),
    vergeet: (id: string) => {
      if (current?.id === id) current = null;
    },
  };
}
export type ImportSessions = ReturnType<typeof createImportSessions>;
