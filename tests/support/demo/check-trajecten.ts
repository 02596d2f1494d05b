/** Self-test of the trajecten: every published figure of 2020 and of 2015, and the order of their days. */
import { WIJKTEAMS } from '../../../src/core/demo/planning/demo-base.ts';
import {
  AFGEROND_2020,
  DOORLOOPTIJD_2020,
  DOORVERWEZEN_2020,
  DOSSIERS_2015,
  DOSSIERS_2015_ZONDER_WIJK,
  LEEFTIJD_2020,
  NEW_2020,
  SUBSTITUTIE_2020,
  ZRM_2020,
} from '../../../src/core/demo/planning/demo-figures.ts';
import type { DemoRows } from '../../../src/core/demo/planning/demo-rows.ts';
import { round } from '../../../src/shared/domain/tekst/number.ts';
import { dagenBetween } from '../../../src/shared/domain/tijd/datum.ts';
import { DOORLOOP_KLASSEN, doorloopKlasse, helemaanden } from '../../../src/shared/domain/traject/duur.ts';
import { createKey, type Key, sum } from './demo-key.ts';
import { createLookup, type Lookup } from './demo-state.ts';

type Rij = DemoRows['traject'][number];

const inJaar = (datum: string | null, jaar: string): boolean => datum?.startsWith(jaar) ?? false;

function checkStromen(t: Key, demo: DemoRows, lookup: Lookup): void {
  const wijkVan = new Map(demo.teamWijk.map((row) => [row.wijkId, lookup.teamNaam(row.teamId)]));
  const perWijk = (rows: readonly Rij[]) =>
    WIJKTEAMS.map(
      ({ naam }) => rows.filter(({ wijkId }) => wijkId !== null && wijkVan.get(wijkId) === naam).length,
    );
  const nieuw = (jaar: string) => demo.traject.filter(({ aanmelddatum }) => inJaar(aanmelddatum, jaar));
  t.gelijk('trajecten nieuw 2020', perWijk(nieuw('2020')), NEW_2020);
  t.gelijk(
    'trajecten afgerond 2020',
    perWijk(demo.traject.filter(({ afronding }) => inJaar(afronding, '2020'))),
    AFGEROND_2020,
  );
  t.gelijk('dossiers 2015', perWijk(nieuw('2015')), DOSSIERS_2015);
  t.gelijk(
    'dossiers 2015 zonder wijk',
    nieuw('2015').filter(({ wijkId }) => wijkId === null).length,
    DOSSIERS_2015_ZONDER_WIJK,
  );
  t.gelijk('dossiers 2015 samen', nieuw('2015').length, 845);
  const openOp = (dag: string) =>
    demo.traject.filter((r) => r.aanmelddatum <= dag && (r.afronding === null || r.afronding > dag));
  t.gelijk('open begin en eind 2020', [openOp('2019-12-31').length, openOp('2020-12-31').length], [975, 958]);
  for (const team of WIJKTEAMS) {
    t.gelijk(
      `open eind 2020 ${team.naam}`,
      openOp('2020-12-31').filter(({ teamId }) => lookup.teamNaam(teamId) === team.naam).length,
      sum(team.trajecten ?? []),
    );
  }
  const ondersteund = demo.traject.filter(
    (r) => r.aanmelddatum <= '2020-12-31' && (r.afronding ?? '9') >= '2020-01-01',
  );
  t.gelijk('ondersteund 2020', ondersteund.length, 3211);
  t.gelijk(
    'leeftijd 2020',
    ['0-17', '18-64', '65+'].map((k) => ondersteund.filter((r) => r.leeftijdsklasse === k).length),
    LEEFTIJD_2020,
  );
}

function checkAfgerond(t: Key, demo: DemoRows, lookup: Lookup): void {
  const af = demo.traject.filter(({ afronding }) => inJaar(afronding, '2020'));
  const klassen = af.map((r) => doorloopKlasse(helemaanden(r.aanmelddatum, r.afronding ?? r.aanmelddatum)));
  t.gelijk(
    'doorlooptijd 2020',
    DOORLOOP_KLASSEN.values.map((klasse) => klassen.filter((k) => k === klasse).length),
    DOORLOOPTIJD_2020,
  );
  t.gelijk('substitutie 2020', af.filter((r) => r.substitutie === 'ja').length, SUBSTITUTIE_2020);
  const ids = new Set(af.map(({ id }) => id));
  const verwezen = demo.doorverwijzing.filter((row) => ids.has(row.trajectId));
  t.gelijk(
    'doorverwezen 2020',
    demo.bestemming.map(({ id, naam }) => [naam, verwezen.filter((r) => r.bestemmingId === id).length]),
    DOORVERWEZEN_2020.map(([naam, aantal]) => [naam, aantal]),
  );
  for (const team of WIJKTEAMS) {
    const dagen = demo.traject.flatMap((r) =>
      inJaar(r.intake, '2020') && lookup.teamNaam(r.teamId) === team.naam
        ? [dagenBetween(r.aanmelddatum, r.intake ?? r.aanmelddatum)]
        : [],
    );
    const deel = dagen.filter((d) => d <= 28).length / dagen.length;
    t.waar(`wachttijd ${team.naam}: ${String(deel)}`, deel >= 0.72 && deel <= 0.92);
  }
}

function checkZrm(t: Key, demo: DemoRows): void {
  const in2020 = demo.zrmMeting.filter(({ volgnummer, datum }) => volgnummer === 2 && inJaar(datum, '2020'));
  const paren = new Set(in2020.map(({ trajectId }) => trajectId));
  const volgnummers = new Map(
    demo.zrmMeting.filter(({ trajectId }) => paren.has(trajectId)).map((m) => [m.id, m.volgnummer]),
  );
  const mean = (volgnummer: number, domein: string | null) => {
    const scores = demo.zrmScore.flatMap((row) =>
      volgnummers.get(row.metingId) === volgnummer && (domein === null || row.domein === domein)
        ? [row.score]
        : [],
    );
    return round(sum(scores) / scores.length, 6);
  };
  t.gelijk('ZRM 2020', [mean(1, null), mean(2, null)], [2.52, 3.81]);
  for (const [domein, means] of Object.entries(ZRM_2020)) {
    t.gelijk(`ZRM 2020 ${domein}`, [mean(1, domein), mean(2, domein)], means);
  }
}

/** Throws with everything that does not come out. */
export function checkTrajecten(demo: DemoRows): void {
  const t = createKey();
  const lookup = createLookup(demo);
  checkStromen(t, demo, lookup);
  checkAfgerond(t, demo, lookup);
  checkZrm(t, demo);
  const wrong = demo.traject.filter((r) => {
    const dagen = [r.aanmelddatum, r.eersteContact, r.intake, r.afronding].filter((dag) => dag !== null);
    return dagen.some((dag, i) => dag < (dagen[i - 1] ?? ''));
  });
  t.gelijk('trajecten in volgorde', wrong.length, 0);
  t.gelijk('zaaknummers', new Set(demo.traject.map((r) => r.zaaknummer)).size, demo.traject.length);
  t.sluit();
}
