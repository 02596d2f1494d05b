/** Times an edit and its undo by the age of the administratie: on disk, encrypted, with its whole journal. */

import { join } from 'node:path';
import { createCore } from '../../src/core/core.ts';
import { openAdministratie } from '../../src/core/db/administratie.ts';
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

type Meting = { readonly edit: number; readonly undo: number };

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
    opened.store.sluit();
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
    return { edit: mediaan(times.edit), undo: mediaan(times.undo) };
  });
}

/** An edit may cost no more for being made in an old administratie. */
export async function measureJournaal(): Promise<Figure[]> {
  const metingen: { years: number; meting: Meting }[] = [];
  for (const years of YEARS) metingen.push({ years, meting: await measureAge(years) });
  const [young] = metingen;
  return metingen.flatMap(({ years, meting }) =>
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
}
