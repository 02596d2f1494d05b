import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDemo } from '../../../../tests/support/demo/check-demo.ts';
import { checkTrajecten } from '../../../../tests/support/demo/check-trajecten.ts';
import { createLookup, werkendenOn } from '../../../../tests/support/demo/demo-state.ts';
import { bepaalKnelpunten } from '../../../shared/domain/knelpunt/knelpunten.ts';
import { berekenPlanbord } from '../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { isoDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import { openCache } from '../../db/administratie.ts';
import { fillDemo } from './demo.service.ts';
import { GEWEIGERDE_ACHTERNAMEN } from './demo-figures.ts';
import { createDemo, createPlanning } from './demo-generator.ts';
import { createNamen, isGeweigerdeNaam } from './demo-namen.ts';
import type { DemoRows } from './demo-rows.ts';
import { createIds, createRandom, divide } from './random.ts';

const VANDAAG = '2026-11-22';

/** The rows as the planbord gets them. */
function asGegevens(demo: DemoRows): PlanbordGegevens {
  const lookup = createLookup(demo);
  return {
    gebieden: demo.gebied.map((g) => ({ ...g, naam: g.code })),
    teams: demo.team.map((team) => ({ ...team, naam: lookup.teamNaam(team.id) })),
    teamGebieden: demo.teamGebied,
    organisaties: demo.moederorganisatie.map((o) => ({
      ...o,
      naam: lookup.organisatieNaam(o.id),
      caoWijzigingen: [],
    })),
    functies: demo.functie,
    specialismen: demo.specialisme,
    medewerkers: demo.medewerker,
    detacheringen: demo.detachering,
    inzet: demo.inzet,
    afwezigheid: demo.afwezigheid,
    medewerkerSpecialismen: demo.medewerkerSpecialisme,
    registraties: demo.registratie,
    gebiedsmanagers: demo.gebiedsmanager,
    vacatures: demo.vacature,
    formatie: demo.formatie,
    minima: demo.minimumbezetting,
    werkvoorraad: demo.werkvoorraad,
    kalenderdagen: [],
    kalenderbesluiten: [],
    acceptaties: [],
    instellingen: [],
  };
}

/** CG and vraag in hours, saldo in fte, per team in the published order. */
function normUitkomsten(demo: DemoRows, datum: string) {
  const gegevens = asGegevens(demo);
  const bord = berekenPlanbord({
    gegevens,
    vandaag: VANDAAG,
    maandagen: [maandagOf(datum)],
    rekenwijze: 'norm',
  });
  return gegevens.teams.map((team) => {
    const week = bord.teams.find((t) => t.teamId === team.id)?.weken[0];
    return {
      naam: team.naam,
      cg: (week?.clientgebonden ?? 0) / 60,
      vraag: week?.vraag === null || week?.vraag === undefined ? null : week.vraag / 60,
      bezetting: week?.bezetting,
      fte: week?.saldoFte ?? null,
    };
  });
}

/** The trajecten have a test of their own: most of the time goes into making their rows. */
const NO_TRAJECTEN = {
  traject: [],
  trajectZwaarte: [],
  problematiek: [],
  trajectProblematiek: [],
  bestemming: [],
  doorverwijzing: [],
  zrmMeting: [],
  zrmScore: [],
};

describe('the figures are right on every day', () => {
  const dagen = [
    '2026-11-22',
    '2021-03-01',
    '2021-01-15',
    '2024-02-29',
    '2028-02-29',
    '2024-12-31',
    '2027-01-01',
    '2026-12-28',
    '2023-07-16',
    '2031-08-31',
    '2020-05-01',
  ];
  test.each(dagen)('today %s', (vandaag) => {
    expect(() => checkDemo(createDemo(vandaag), vandaag)).not.toThrow();
  });

  test.each(['2026-03-02', '2021-03-01', '1995-01-01', '2060-02-29'])('trajecten, today %s', (vandaag) => {
    expect(() => checkTrajecten(createDemo(vandaag))).not.toThrow();
  });

  test('on every day from 1995 to 2090', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9_131, max: 43_829 }).map(isoDatum), (vandaag) => {
        checkDemo({ ...createPlanning(vandaag), ...NO_TRAJECTEN }, vandaag);
      }),
      { numRuns: 120 },
    );
  });

  test.each(['2021-03-01', '2024-06-15', VANDAAG])('table on %s', (datum) => {
    const demo = createDemo(VANDAAG);
    const wie = werkendenOn(demo, createLookup(demo), datum);
    const teamleden = wie.filter((w) => w.hoofdteam !== null);
    const uren = wie.reduce((sum, w) => sum + w.detachering.minutenPerWeek, 0) / 60;
    expect([wie.length, teamleden.length, uren, uren / 36]).toEqual([111, 95, 3060, 85]);
    const perTeam = [
      'Nieuwland',
      'Groenoord',
      'Noordrand',
      'Oost',
      'Zuid',
      'Centrum-West',
      'Co-team',
      'Vroegsignalering',
    ];
    expect(perTeam.map((team) => teamleden.filter((w) => w.hoofdteam === team).length)).toEqual([
      16, 17, 13, 14, 11, 13, 7, 4,
    ]);
  });

  test('a year ahead only the two that end are missing', () => {
    const demo = createDemo(VANDAAG);
    const wie = werkendenOn(demo, createLookup(demo), plusDagen(VANDAAG, 51 * 7));
    expect(wie).toHaveLength(109);
  });

  test('a deviation is seen', () => {
    const demo = createDemo(VANDAAG);
    const first = demo.detachering.find((d) => d.geldigTot === null);
    const zonder = { ...demo, detachering: demo.detachering.filter((d) => d !== first) };
    expect(() => checkDemo(zonder, VANDAAG)).toThrow(
      /De demo klopt niet: .*medewerkers: 110 in plaats van 111/u,
    );
  });
});

describe('capacity and demand (C13–C15)', () => {
  const expected = [
    ['Nieuwland', 254.856, 304, 1.193, -2.38],
    ['Groenoord', 268.632, 206, 0.767, 3.03],
    ['Noordrand', 199.752, 241, 1.206, -2.0],
    ['Oost', 218.12, 251, 1.151, -1.59],
    ['Zuid', 165.312, 169, 1.022, -0.18],
    ['Centrum-West', 195.16, 266, 1.363, -3.43],
  ] as const;

  test.each(['2021-03-01', '2024-06-15', VANDAAG])('norm calculation on %s', (datum) => {
    const uitkomsten = normUitkomsten(createDemo(VANDAAG), datum);
    expected.forEach(([naam, cg, vraag, bezetting, fte], i) => {
      const found = uitkomsten[i];
      expect(found?.naam).toBe(naam);
      expect(found?.cg).toBeCloseTo(cg, 6);
      expect(found?.vraag).toBe(vraag);
      expect(found?.bezetting).toMatchObject({
        soort: 'percentage',
        waarde: expect.closeTo(bezetting, 3),
      });
      expect(found?.fte).toBeCloseTo(fte, 1);
    });
  });

  test('teams of the whole city have no demand', () => {
    const uitkomsten = normUitkomsten(createDemo(VANDAAG), '2021-03-01').slice(6);
    expect(uitkomsten.map((u) => [u.naam, u.vraag, u.bezetting?.soort])).toEqual([
      ['Co-team', null, 'geen-gegevens'],
      ['Vroegsignalering', null, 'geen-gegevens'],
    ]);
  });
});

describe('knelpunten around today', () => {
  test('a few of each kind', () => {
    const gegevens = asGegevens(createDemo(VANDAAG));
    const knelpunten = bepaalKnelpunten({
      gegevens,
      van: VANDAAG,
      tot: plusDagen(VANDAAG, 91),
      vandaag: VANDAAG,
    });
    const aantal = (soort: string): number => knelpunten.filter((k) => k.soort === soort).length;
    const mist = knelpunten.filter((k) => k.soort === 'team-zonder-hoofdspecialisme').map((k) => k.titel);
    // Nobody for the vacature, and one person whose registration ends.
    expect(mist).toEqual(['Centrum-West mist Ouderenwerk', 'Oost mist Jeugd-ggz']);
    expect({
      overschrijding: aantal('overschrijding'),
      nietIngezet: aantal('niet-ingezet'),
      eindigt: aantal('detachering-eindigt'),
      verlopen: aantal('skj-verlopen'),
      vacature: aantal('vacature-voorbij-datum'),
      gebiedsmanagers: aantal('gebiedsmanagers'),
      zonderDetachering: aantal('inzet-zonder-detachering'),
      contracturen: aantal('contracturen'),
    }).toEqual({
      overschrijding: 1,
      nietIngezet: 1,
      eindigt: 2,
      verlopen: 1,
      vacature: 1,
      gebiedsmanagers: 0,
      zonderDetachering: 0,
      contracturen: 0,
    });
    expect(aantal('skj-verloopt')).toBeGreaterThanOrEqual(3);
  });
});

describe('chance', () => {
  test('the same day gives the same rows', () => {
    expect(createDemo(VANDAAG)).toEqual(createDemo(VANDAAG));
  });

  test('another day changes nothing of the people and their past', () => {
    const [a, b] = [createDemo(VANDAAG), createDemo('2024-02-29')];
    const vast = (d: DemoRows) => d.medewerker.map((m) => [m.id, m.voornaam, m.achternaam, m.inDienst]);
    expect(vast(a)).toEqual(vast(b));
    expect(a.werkvoorraad).toEqual(b.werkvoorraad);
    expect(a.team).toEqual(b.team);
  });

  test('ids are UUIDv7, ascending and different per table', () => {
    const create = createIds('proef');
    const ids = Array.from({ length: 50 }, create);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect([...ids].sort()).toEqual(ids);
    expect(createIds('anders')()).not.toBe(ids[0]);
  });

  test('shuffling keeps everything, dividing adds up', () => {
    const random = createRandom('proef');
    expect(random.schud([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(divide(2236, [171, 149, 141, 136, 116, 95])).toEqual([473, 412, 390, 377, 321, 263]);
    expect(divide(2253, [171, 149, 141, 136, 116, 95])).toEqual([477, 416, 393, 379, 323, 265]);
    expect(divide(7, [0, 0])).toHaveLength(2);
  });
});

describe('names', () => {
  test('nobody from the sources', () => {
    for (const naam of GEWEIGERDE_ACHTERNAMEN) expect(isGeweigerdeNaam(naam)).toBe(true);
    expect(isGeweigerdeNaam('Urbánková')).toBe(true);
    expect(isGeweigerdeNaam('Kegel-Proefhof')).toBe(true);
    expect(isGeweigerdeNaam('Stamhuis')).toBe(false);
    expect(createDemo(VANDAAG).medewerker.filter((m) => isGeweigerdeNaam(m.achternaam))).toEqual([]);
  });

  test('a thousand different names', () => {
    const namen = createNamen(1000).map((n) => `${n.voornaam} ${n.tussenvoegsel} ${n.achternaam}`);
    expect(new Set(namen).size).toBe(1000);
  });
});

describe('in the administratie', () => {
  const klok = { vandaag: () => VANDAAG, now: () => `${VANDAAG}T10:00:00.000Z` };
  const open = (vandaag = VANDAAG) =>
    openCache({
      naam: 'Demo',
      demo: true,
      migraties: 'drizzle',
      klok,
      fill: (tx) => fillDemo(tx, { vandaag: () => vandaag }),
    });

  test('fits the model, with all references', () => {
    const store = open();
    const { verbinding } = store.intern;
    expect(verbinding.prepare('SELECT count(*) AS n FROM medewerker').get()).toEqual({ n: 130 });
    expect(verbinding.pragma('foreign_key_check')).toEqual([]);
    expect(verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
    // Nothing that Ctrl+Z could take back.
    expect(verbinding.prepare('SELECT count(*) AS n FROM wijziging').get()).toEqual({ n: 0 });
    store.sluit();
  });

  test.each(['2024-02-29', '2090-12-31', '1990-01-01'])('also when it is %s', (vandaag) => {
    expect(() => open(vandaag).sluit()).not.toThrow();
    expect(() => checkDemo(createDemo(vandaag), vandaag)).not.toThrow();
  });
});
