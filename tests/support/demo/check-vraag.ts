/** Self-test of the demand: C13–C15, the totals of 2015 and 2020, and the residents. */

import { WIJKTEAMS } from '../../../src/core/demo/planning/demo-base.ts';
import {
  AFGEROND_2020,
  CONTACTEN_2015,
  INWONERS,
  KORTE_CONTACTEN_2019,
  KORTE_CONTACTEN_2020,
  NEW_2020,
  PEILDATUM,
  TEAMS,
} from '../../../src/core/demo/planning/demo-figures.ts';
import type { DemoRows, DemoStream } from '../../../src/core/demo/planning/demo-rows.ts';
import { WEKEN_2020 } from '../../../src/core/demo/planning/demo-vraag.ts';
import { isGeldigOn } from '../../../src/shared/domain/tijd/periode.ts';
import { type Key, sum } from './demo-key.ts';
import type { Lookup } from './demo-state.ts';

function checkOpen(t: Key, demo: DemoRows, lookup: Lookup): void {
  for (const team of TEAMS) {
    const rows = demo.werkvoorraad.filter((w) => lookup.teamNaam(w.teamId) === team.naam);
    const toen = rows.filter((w) => isGeldigOn(w, PEILDATUM));
    t.gelijk(
      `open trajecten ${team.naam}`,
      toen.map((w) => [w.zwaarte, w.aantalOpen]),
      (team.trajecten ?? []).map((n, i) => [i + 1, n]),
    );
    t.waar(
      `open trajecten ${team.naam} blijven`,
      toen.every((w) => w.geldigTot === null),
    );
    t.waar(
      `open trajecten ${team.naam} niet negatief`,
      rows.every((w) => w.aantalOpen >= 0),
    );
  }
  const total = (datum: string): number =>
    sum(demo.werkvoorraad.filter((w) => isGeldigOn(w, datum)).map((w) => w.aantalOpen));
  t.gelijk('open trajecten eind 2020', total(PEILDATUM), 958);
  t.gelijk('open trajecten begin 2020', total('2020-01-06'), 975);
}

export function checkVraag(t: Key, demo: DemoRows, lookup: Lookup): void {
  checkOpen(t, demo, lookup);
  const perTeam = (select: (row: DemoStream) => number, weken: readonly string[]): number[] =>
    WIJKTEAMS.map((team) =>
      sum(
        demo.werkvoorraadStroom
          .filter((s) => lookup.teamNaam(s.teamId) === team.naam && weken.includes(s.week))
          .map(select),
      ),
    );
  t.gelijk(
    'nieuw 2020',
    perTeam((s) => s.nieuw ?? 0, WEKEN_2020),
    NEW_2020,
  );
  t.gelijk(
    'afgerond 2020',
    perTeam((s) => s.afgerond ?? 0, WEKEN_2020),
    AFGEROND_2020,
  );
  t.gelijk('totalen 2020', [sum(NEW_2020), sum(AFGEROND_2020)], [2236, 2253]);
  const contacten = (jaar: string): number[] =>
    WIJKTEAMS.map((team) =>
      sum(
        demo.kortContact
          .filter((c) => lookup.teamNaam(c.teamId) === team.naam && c.datum.startsWith(jaar))
          .map((c) => c.aantal),
      ),
    );
  t.gelijk('korte contacten 2019', contacten('2019'), KORTE_CONTACTEN_2019);
  t.gelijk('korte contacten 2020', contacten('2020'), KORTE_CONTACTEN_2020);
  t.gelijk('korte contacten samen', [sum(KORTE_CONTACTEN_2019), sum(KORTE_CONTACTEN_2020)], [1046, 529]);
  t.gelijk('contacten 2015', sum(contacten('2015')), CONTACTEN_2015.telefoon + CONTACTEN_2015.inloop);
  for (const klasse of ['0-17', '18-64', '65+'] as const) {
    const aantallen = demo.wijkInwoners.filter((r) => r.leeftijdsklasse === klasse).map((r) => r.aantal);
    t.gelijk(`inwoners ${klasse}`, sum(aantallen), INWONERS[klasse]);
  }
}
