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

/** In whose window a dry run is. */
type Where = { readonly session?: string };

/** One dry run at a time in each window: a new one takes the place of one that was left behind there. */
export function createImportSessions() {
  const current = new Map<string, ImportSession>();
  const find = ({ session = '' }: Where, id: string): ImportSession | null => {
    const found = current.get(session);
    return found?.id === id ? found : null;
  };
  return {
    zet: ({ session = '' }: Where, dryRun: ImportSession) => {
      current.set(session, dryRun);
    },
    vind: find,
    vergeet: (where: Where, id: string) => {
      if (find(where, id) !== null) current.delete(where.session ?? '');
    },
  };
}
export type ImportSessions = ReturnType<typeof createImportSessions>;
