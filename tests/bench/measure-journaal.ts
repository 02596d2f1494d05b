/** Times an edit and its undo by the age of the administratie: on disk, encrypted, with its whole journal. */

import { join, resolve } from 'node:path';
import { createCore } from '../../src/core/core.ts';
import { openAdministratie } from '../../src/core/db/administratie.ts';
import { backupOfWorkAside } from '../../src/core/db/backup.ts';
import type { CopyJob } from '../../src/core/db/copy-judge.ts';
import type { DagClock, Store } from '../../src/core/db/types.ts';
import { judgeAside } from '../../src/core/judge-aside.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import { bigJournalOf } from '../support/big-journal.ts';
import { MIGRATIES, vasteClock } from '../support/create-test-core.ts';
import { KEY } from '../support/create-test-db.ts';
import { createProefteam } from '../support/proefteam.ts';
import type { Figure } from './figure.ts';
import { mediaan } from './figures.ts';
import { withMap } from './start.ts';

const VANDAAG = '2026-03-02';
const EDITS = 40;
const YEARS = [0, 5, 10] as const;

const OPENINGS = 5;

type Meting = {
  readonly edit: number;
  readonly undo: number;
  readonly opening: number;
  /** What calls wait for while the back-up of the day is made, and all of it. */
  readonly backup: { readonly stop: number; readonly whole: number };
};

/** The back-up of the day, as a core that is open makes it. */
async function measureBackup(
  store: Store,
  { backups, klok }: { readonly backups: string; readonly klok: DagClock },
): Promise<Meting['backup']> {
  const thread = resolve(import.meta.dirname, '../../src/core/judge-entry.ts');
  const judge = (job: CopyJob) => judgeAside(thread, job, () => undefined);
  const begin = performance.now();
  const made = backupOfWorkAside(store, backups, klok, { judge, isWanted: () => true });
  const stop = performance.now() - begin;
  await made;
  return { stop, whole: performance.now() - begin };
}

async function measureAge(years: number): Promise<Meting> {
  return await withMap(async (map) => {
    const klok = vasteClock(VANDAAG);
    const file = { pad: join(map, 'oud.gpa'), sleutel: KEY };
    const place = { ...file, migraties: MIGRATIES, backups: join(map, 'backups'), klok };
    const open = (aanmaak: 'nieuw' | 'bestaand') =>
      createCore({
        ...place,
        db: file,
        aanmaak: aanmaak === 'nieuw' ? { soort: 'nieuw', gemeente: 'Meetstad' } : { soort: 'bestaand' },
        naam: 'Meetstad',
        gebruiker: { naam: 'Robin Proefhof', rollen: GEBRUIKER_ROLLEN.values },
        log: () => undefined,
        controleerUitvoer: false,
      });
    await (await open('nieuw')).sluit();
    const opened = openAdministratie(place);
    if (opened.soort === 'fout') throw new Error(opened.fout.soort);
    bigJournalOf(opened.store, years);
    const backup = await measureBackup(opened.store, place);
    opened.store.sluit();
    const openings: number[] = [];
    for (let i = 0; i < OPENINGS; i += 1) {
      const begin = performance.now();
      const once = await open('bestaand');
      openings.push(performance.now() - begin);
      await once.sluit();
    }
    const core = await open('bestaand');
    const proef = await createProefteam(core);
    const line = await proef.medewerker();
    const times = { edit: [] as number[], undo: [] as number[] };
    for (let i = 0; i < EDITS; i += 1) {
      const minutenPerWeek = 60 + i * 15;
      const begin = performance.now();
      await core.client.capaciteit.zetInzet({
        regels: [line],
        minutenPerWeek,
        van: '2026-04-01',
        tot: null,
      });
      const between = performance.now();
      await core.client.beheer.maakOngedaan();
      times.edit.push(between - begin);
      times.undo.push(performance.now() - between);
    }
    await core.sluit();
    return {
      edit: mediaan(times.edit),
      undo: mediaan(times.undo),
      opening: mediaan(openings),
      backup,
    };
  });
}

/** An edit may cost no more for being made in an old administratie. */
export async function measureJournaal(): Promise<Figure[]> {
  const metingen: { years: number; meting: Meting }[] = [];
  for (const years of YEARS) metingen.push({ years, meting: await measureAge(years) });
  const [young] = metingen;
  const openings = metingen.map(
    ({ years, meting }): Figure => ({
      wat: `Opening, journal of ${String(years)} years`,
      waarde: meting.opening,
      eenheid: 'ms',
      hoe: `median of ${String(OPENINGS)} in the core; a large file is checked whole after it (besluit 0020)`,
      ...(young === undefined || young.years === years
        ? {}
        : {
            basis: { wat: 'empty journal', waarde: young.meting.opening },
            budget: { soort: 'verhouding', hoogstens: 1.5 },
          }),
    }),
  );
  // Of a young one the back-up of closing is the newest already.
  const backups = metingen
    .filter(({ years }) => years > 0)
    .map(
      ({ years, meting }): Figure => ({
        wat: `Back-up of the day, journal of ${String(years)} years: longest stop`,
        waarde: meting.backup.stop,
        eenheid: 'ms',
        budget: { soort: 'waarde', hoogstens: 50 },
        hoe: `one; all of it ${meting.backup.whole.toFixed(0)} ms, the rest in a thread of its own`,
      }),
    );
  const edits = metingen.flatMap(({ years, meting }) =>
    (['edit', 'undo'] as const).map(
      (what): Figure => ({
        wat: `${what === 'edit' ? 'An edit in the core' : 'Its undo'}, journal of ${String(years)} years`,
        waarde: meting[what],
        eenheid: 'ms',
        hoe: `median of ${String(EDITS)}, 60 opdrachten a day, file on disk`,
        ...(young === undefined || young.years === years
          ? {}
          : {
              basis: { wat: 'empty journal', waarde: young.meting[what] },
              budget: { soort: 'verhouding', hoogstens: 1.5 },
            }),
      }),
    ),
  );
  return [...edits, ...openings, ...backups];
}
