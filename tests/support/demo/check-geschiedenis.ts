/** Self-test of the years 2015–2020: sixty people on the first day, and who followed whom (domein §1f, T-hist). */

import { WIJKTEAMS } from '../../../src/core/demo/planning/demo-base.ts';
import { START_WOT } from '../../../src/core/demo/planning/demo-figures.ts';
import type { DemoRows } from '../../../src/core/demo/planning/demo-rows.ts';
import type { Key } from './demo-key.ts';
import { type Lookup, type Werkend, werkendenOn } from './demo-state.ts';

const ORGANISATIES_2015 = [
  'FlexusJeugdplein',
  'Incluzio',
  'MEE Rotterdam',
  'Minters',
  'Pameijer',
  'SWS Welzijn',
  'SeniorenWelzijn',
  'TriviumLindenhof',
];

const bij = (wie: readonly Werkend[], organisatie: string): Werkend[] =>
  wie.filter((w) => w.organisatie === organisatie);

/** Where and how much somebody works, without the employer. */
const inzetView = (wie: readonly Werkend[]): string[] =>
  wie
    .flatMap((w) =>
      w.inzet.map((i) => `${w.detachering.medewerkerId} ${i.teamId} ${i.doel} ${i.minutenPerWeek}`),
    )
    .sort();

export function checkGeschiedenis(t: Key, demo: DemoRows, lookup: Lookup): void {
  const op = (datum: string): Werkend[] => werkendenOn(demo, lookup, datum);
  const begin = op(START_WOT);
  t.gelijk('2015 medewerkers', begin.length, 60);
  t.gelijk('2015 organisaties', [...new Set(begin.map((w) => w.organisatie))].sort(), ORGANISATIES_2015);
  for (const team of WIJKTEAMS) {
    const leden = begin.filter((w) => w.hoofdteam === team.naam);
    t.gelijk(`2015 ${team.naam}`, leden.length, 10);
    t.gelijk(`2015 ${team.naam} coördinator`, leden.filter((w) => w.functie === 'Coördinator').length, 1);
  }
  const toen = op('2016-06-01');
  t.gelijk(
    'T-hist 2016',
    [bij(toen, 'TriviumLindenhof').length, bij(toen, 'FlexusJeugdplein').length],
    [4, 5],
  );
  t.gelijk('T-hist 2019', bij(op('2019-01-01'), 'Enver').length, 9);
  const voor = op('2017-12-31').filter((w) =>
    ['TriviumLindenhof', 'FlexusJeugdplein'].includes(w.organisatie),
  );
  t.gelijk('T-hist zelfde inzet', inzetView(bij(op('2018-01-01'), 'Enver')), inzetView(voor));
  t.gelijk('Incluzio weg', bij(op('2017-07-01'), 'Incluzio').length, 0);
  t.gelijk('coördinatoren weg', op('2020-10-01').filter((w) => w.functie === 'Coördinator').length, 0);
  t.gelijk('gebiedsmanagers', op('2020-10-01').filter((w) => w.functie === 'Gebiedsmanager').length, 4);
  t.gelijk('geen Co-team voor 2017', op('2016-12-31').filter((w) => w.hoofdteam === 'Co-team').length, 0);
}
