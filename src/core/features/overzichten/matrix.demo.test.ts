import { beforeAll, describe, expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { rondAf } from '../../../shared/domain/tekst/getal.ts';
import type { Matrix } from '../../../shared/rapport/matrix.ts';
import type { Core } from '../../base/core-types.ts';

/** The published staffing table (S1 #31–33, domein §7) on the demo, through the real engine. */

const PEILDATUM = '2021-03-01';

const TABEL: readonly (readonly [organisatie: string, perTeam: readonly number[], totaal: number])[] = [
  ['Buurtwerk', [1, 0, 0, 1, 0, 1, 0, 1], 4],
  ['Dock', [1, 1, 1, 1, 1, 1, 0, 0], 6],
  ['Enver', [5, 6, 5, 4, 4, 4, 4, 3], 35],
  ['MEE Regio Rijnmond', [1, 2, 1, 1, 1, 2, 0, 0], 8],
  ['Minters', [2, 2, 1, 2, 1, 1, 0, 0], 9],
  ['Pameijer', [2, 2, 1, 2, 1, 2, 0, 0], 10],
  ['SeniorenWelzijn', [0, 1, 1, 0, 1, 0, 0, 0], 3],
  ['Clessidra', [0, 1, 0, 0, 0, 0, 0, 0], 1],
  ['FortaGroep', [1, 0, 1, 1, 0, 0, 1, 0], 4],
  ['Parnassia Groep', [0, 0, 0, 0, 0, 0, 2, 0], 2],
  ['ROGplus', [1, 1, 1, 1, 1, 1, 0, 0], 6],
  ['Stroomopwaarts', [2, 1, 1, 1, 1, 1, 0, 0], 7],
];

let core: Core;
let tabel: Matrix;

beforeAll(async () => {
  core = await createTestCore({ aanmaak: { soort: 'demo' } });
  tabel = await core.client.overzichten.matrix({ peildatum: PEILDATUM, indeling: 'toenmalig' });
  return () => core.sluit();
}, 60_000);

describe('matrix of the demo on 01-03-2021', () => {
  test('has the rows, columns and margins of the source', () => {
    expect(tabel.teams.map((team) => team.naam)).toEqual([
      'Nieuwland',
      'Groenoord',
      'Noordrand',
      'Oost',
      'Zuid',
      'Centrum-West',
      'Co-team',
      'Vroegsignalering',
    ]);
    expect(
      tabel.rijen.map((rij) => [rij.naam, rij.cellen.map((cel) => cel.aantal), rij.totaal.aantal]),
    ).toEqual(TABEL);
    expect(tabel.kolommen.map((kolom) => kolom.aantal)).toEqual([16, 17, 13, 14, 11, 13, 7, 4]);
    expect(tabel.kolommen.map((kolom) => kolom.minutenPerWeek / 60)).toEqual([
      452, 476, 356, 388, 296, 348, 188, 100,
    ]);
    expect(tabel.totaal.aantal).toBe(95);
  });

  test('check row 16, grand total 111 people and 85,00 fte', () => {
    expect(tabel.buiten.map((regel) => [regel.naam, regel.aantal, regel.minutenPerWeek / 60])).toEqual([
      ['Gezinsspecialist', 9, 236],
      ['Administratief ondersteuner', 3, 76],
      ['Gebiedsmanager', 4, 144],
    ]);
    expect(tabel.buitenTotaal.aantal).toBe(16);
    expect(tabel.eindtotaal.aantal).toBe(111);
    expect(rondAf(tabel.eindtotaal.fte, 2)).toBe(85);
  });

  test('margins are sums, and the people behind every figure add up to it', async () => {
    const vraag = { peildatum: PEILDATUM, indeling: 'toenmalig' as const };
    for (const [r, rij] of tabel.rijen.entries()) {
      const mensen = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'cel', organisatieId: rij.organisatieId, teamId: null },
      });
      expect(mensen.filter((mens) => mens.telt)).toHaveLength(rij.totaal.aantal);
      expect(mensen.reduce((som, mens) => som + mens.minutenPerWeek, 0)).toBe(rij.totaal.minutenPerWeek);
      const cel = rij.cellen[r % tabel.teams.length];
      const teamId = tabel.teams[r % tabel.teams.length]?.teamId ?? '';
      const inCel = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'cel', organisatieId: rij.organisatieId, teamId },
      });
      expect(inCel.filter((mens) => mens.telt)).toHaveLength(cel?.aantal ?? -1);
      expect(inCel.reduce((som, mens) => som + mens.minutenPerWeek, 0)).toBe(cel?.minutenPerWeek);
    }
    for (const regel of tabel.buiten) {
      const mensen = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'buiten', functieId: regel.functieId },
      });
      expect(mensen).toHaveLength(regel.aantal);
      expect(mensen.reduce((som, mens) => som + mens.minutenPerWeek, 0)).toBe(regel.minutenPerWeek);
    }
  });

  test('the indeling changes the rows of the past, never the totals', async () => {
    const toen = { peildatum: '2016-06-01' } as const;
    const toenmalig = await core.client.overzichten.matrix({ ...toen, indeling: 'toenmalig' });
    const huidig = await core.client.overzichten.matrix({ ...toen, indeling: 'huidig' });
    const aantal = (bron: Matrix, naam: string) =>
      bron.rijen.find((rij) => rij.naam === naam)?.totaal.aantal ?? 0;
    expect(aantal(toenmalig, 'TriviumLindenhof')).toBeGreaterThan(0);
    expect(aantal(huidig, 'TriviumLindenhof')).toBe(0);
    expect(aantal(huidig, 'Enver')).toBe(
      aantal(toenmalig, 'TriviumLindenhof') + aantal(toenmalig, 'FlexusJeugdplein'),
    );
    expect(huidig.kolommen).toEqual(toenmalig.kolommen);
    expect(huidig.eindtotaal).toEqual(toenmalig.eindtotaal);
  });
});

describe('formatie of the demo on 01-03-2021', () => {
  test('gebied and stad are the sums of the teams, to the minute, for both kinds of lines', async () => {
    for (const per of ['specialisme', 'functie'] as const) {
      const { teams, gebieden, stad } = await core.client.overzichten.formatie({ peildatum: PEILDATUM, per });
      type Deel = { readonly totaal: { bezet: number; vacature: number; begroot: number | null } };
      const som = (delen: readonly Deel[]) => {
        const tel = (kies: (deel: Deel) => number) => delen.reduce((a, deel) => a + kies(deel), 0);
        return {
          bezet: tel(({ totaal }) => totaal.bezet),
          vacature: tel(({ totaal }) => totaal.vacature),
          begroot: tel(({ totaal }) => totaal.begroot ?? 0),
        };
      };
      expect(stad.totaal).toMatchObject(som(teams));
      for (const gebied of gebieden) {
        expect(gebied.totaal).toMatchObject(som(teams.filter((team) => team.gebiedId === gebied.gebiedId)));
      }
      for (const { regels, totaal } of [...teams, ...gebieden, stad]) {
        expect(regels.reduce((a, regel) => a + regel.bezet, 0)).toBe(totaal.bezet);
        expect(regels.reduce((a, regel) => a + regel.bezetFte, 0)).toBeCloseTo(totaal.bezetFte, 2);
      }
      expect(stad.totaal.bezet).toBe(tabel.totaal.minutenPerWeek);
    }
  });

  test('C25: a vacature of 28 u in a team of 480 with 452 filled', async () => {
    const vandaag = '2026-03-02';
    const demo = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag });
    const { teams } = await demo.client.overzichten.formatie({ peildatum: vandaag, per: 'specialisme' });
    const nieuwland = teams.find((team) => team.naam === 'Nieuwland')?.totaal;
    expect(nieuwland).toMatchObject({
      begroot: 480 * 60,
      bezet: 452 * 60,
      vacature: 28 * 60,
      verschil: -28 * 60,
    });
    expect(rondAf((nieuwland?.vacaturegraad ?? 0) * 100, 1)).toBe(5.8);
    await demo.sluit();
  }, 60_000);
});

describe('overview per moederorganisatie', () => {
  test('has this organisation’s people only, and their contract hours', async () => {
    const enver = tabel.rijen.find((rij) => rij.naam === 'Enver');
    const overzicht = await core.client.overzichten.perOrganisatie({
      organisatieId: enver?.organisatieId ?? '',
      peildatum: PEILDATUM,
      indeling: 'toenmalig',
    });
    expect(overzicht.organisatie).toMatchObject({ naam: 'Enver', cao: 'jeugdzorg' });
    expect(overzicht.totaal.aantal).toBe(35);
    expect(overzicht.regels).toHaveLength(35);
    expect(overzicht.totaal.minutenPerWeek).toBe(
      overzicht.regels.reduce((som, regel) => som + regel.minutenPerWeek, 0),
    );
  });
});

describe('subsidieafspraken of the demo', () => {
  test('each supplier has one for the published year, near what was supplied, some without an amount', async () => {
    const afspraken = await core.client.organisaties.afspraken({
      peildatum: PEILDATUM,
      indeling: 'toenmalig',
      organisatieId: null,
    });
    expect(afspraken.map((afspraak) => afspraak.organisatie)).toEqual(TABEL.map(([naam]) => naam));
    for (const { prognose } of afspraken) {
      expect(prognose.soort === 'bekend' && Math.abs((prognose.verleningsgraad ?? 0) - 1) < 0.15).toBe(true);
    }
    expect(afspraken.filter((afspraak) => afspraak.tarief.soort === 'tarief-ontbreekt')).toHaveLength(3);
  });
});
