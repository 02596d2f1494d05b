import { queryOptions } from '@tanstack/react-query';
import type { CopyRef } from '../../../shared/contract/shell.ts';
import { core, coreQuery, shell } from '../../lib/core-client.ts';

const KEY = ['shell', 'kopieen'] as const;

export const copyQueries = {
  key: KEY,
  /** The copies of what is open, or of what did not open. */
  list: () => queryOptions({ queryKey: KEY, queryFn: () => shell.kopieen.lijst(), staleTime: 0 }),
  /** The same of what did not open, as far as it can be read. */
  saved: ({ bestand, waar }: CopyRef) =>
    queryOptions({
      queryKey: [...KEY, 'sinds', waar, bestand],
      queryFn: () => shell.kopieen.sinds({ bestand, waar }),
      staleTime: 0,
    }),
  /** What was done since a copy; only while the administratie is open. */
  since: (volgnummer: number) =>
    coreQuery.beheer.opdrachtenSinds.queryOptions({ input: { volgnummer, aantal: 5 }, staleTime: 0 }),
};

export const copyCalls = {
  make: () => core.beheer.maakBackup(),
  lossRead: () => core.beheer.bevestigOntbrekend(),
  view: (ref: CopyRef) => shell.kopieen.bekijk(ref),
  check: (ref: CopyRef) => shell.kopieen.controleer(ref),
  restore: (ref: CopyRef & { wachtzin: string | null; sleutel: string | null }) =>
    shell.kopieen.zetTerug(ref),
  choose: () => shell.kopieen.kies(),
  restoreChosen: (vraag: {
    als: 'huidige' | 'nieuw' | 'bekijken';
    wachtzin: string | null;
    sleutel: string | null;
    gebruiker: string | null;
  }) => shell.kopieen.zetGekozenTerug(vraag),
  saveTo: (wachtzin: string) => shell.kopieen.bewaarNaar({ wachtzin }),
  chooseSecond: () => shell.kopieen.kiesTweedeMap(),
  clearSecond: () => shell.kopieen.wisTweedeMap(),
};

export type Copy = Awaited<ReturnType<typeof shell.kopieen.lijst>>['kopieen'][number];
