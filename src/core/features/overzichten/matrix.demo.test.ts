import { beforeAll, describe, expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { round } from '../../../shared/domain/tekst/number.ts';
import type { Matrix } from '../../../shared/rapport/matrix.ts';
import type { Core } from '../../base/core-types.ts';

/** The published staffing table (S1 #31–33, domein §7) on the demo, through the real engine. */

const PEILDATUM = '2021-03-01';

const TABLE: readonly (readonly [organisatie: string, perTeam: readonly number[], totaal: number])[] = [
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
let table: Matrix;

beforeAll(async () => {
  core = await createTestCore({ aanmaak: { soort: 'demo' } });
  table = await core.client.overzichten.matrix({ peildatum: PEILDATUM, indeling: 'toenmalig' });
  return () => core.sluit();
}, 60_000);

describe('matrix of the demo on 01-03-2021', () => {
  test('has the rows, columns and margins of the source', () => {
    expect(table.teams.map((team) => team.naam)).toEqual([
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
      table.rijen.map((row) => [row.naam, row.cellen.map((cell) => cell.aantal), row.totaal.aantal]),
    ).toEqual(TABLE);
    expect(table.kolommen.map((column) => column.aantal)).toEqual([16, 17, 13, 14, 11, 13, 7, 4]);
    expect(table.kolommen.map((column) => column.minutenPerWeek / 60)).toEqual([
      452, 476, 356, 388, 296, 348, 188, 100,
    ]);
    expect(table.totaal.aantal).toBe(95);
  });

  test('check row 16, grand total 111 people and 85,00 fte', () => {
    expect(table.buiten.map((line) => [line.naam, line.aantal, line.minutenPerWeek / 60])).toEqual([
      ['Gezinsspecialist', 9, 236],
      ['Administratief ondersteuner', 3, 76],
      ['Gebiedsmanager', 4, 144],
    ]);
    expect(table.buitenTotaal.aantal).toBe(16);
    expect(table.eindtotaal.aantal).toBe(111);
    expect(round(table.eindtotaal.fte, 2)).toBe(85);
  });

  test('margins are sums, and the people behind every figure add up to it', async () => {
    const vraag = { peildatum: PEILDATUM, indeling: 'toenmalig' as const };
    for (const [r, row] of table.rijen.entries()) {
      const mensen = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'cel', organisatieId: row.organisatieId, teamId: null },
      });
      expect(mensen.filter((mens) => mens.telt)).toHaveLength(row.totaal.aantal);
      expect(mensen.reduce((sum, mens) => sum + mens.minutenPerWeek, 0)).toBe(row.totaal.minutenPerWeek);
      const cell = row.cellen[r % table.teams.length];
      const teamId = table.teams[r % table.teams.length]?.teamId ?? '';
      const inCell = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'cel', organisatieId: row.organisatieId, teamId },
      });
      expect(inCell.filter((mens) => mens.telt)).toHaveLength(cell?.aantal ?? -1);
      expect(inCell.reduce((sum, mens) => sum + mens.minutenPerWeek, 0)).toBe(cell?.minutenPerWeek);
    }
    for (const line of table.buiten) {
      const mensen = await core.client.overzichten.matrixMensen({
        ...vraag,
        plek: { soort: 'buiten', functieId: line.functieId },
      });
      expect(mensen).toHaveLength(line.aantal);
      expect(mensen.reduce((sum, mens) => sum + mens.minutenPerWeek, 0)).toBe(line.minutenPerWeek);
    }
  });

  test('the indeling changes the rows of the past, never the totals', async () => {
    const toen = { peildatum: '2016-06-01' } as const;
    const toenmalig = await core.client.overzichten.matrix({ ...toen, indeling: 'toenmalig' });
    const huidig = await core.client.overzichten.matrix({ ...toen, indeling: 'huidig' });
    const aantal = (bron: Matrix, naam: string) =>
      bron.rijen.find((row) => row.naam === naam)?.totaal.aantal ?? 0;
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
      type Part = { readonly totaal: { bezet: number; vacature: number; begroot: number | null } };
      const sum = (parts: readonly Part[]) => {
        const count = (select: (part: Part) => number) => parts.reduce((a, part) => a + select(part), 0);
        return {
          bezet: count(({ totaal }) => totaal.bezet),
          vacature: count(({ totaal }) => totaal.vacature),
          begroot: count(({ totaal }) => totaal.begroot ?? 0),
        };
      };
      expect(stad.totaal).toMatchObject(sum(teams));
      for (const gebied of gebieden) {
        expect(gebied.totaal).toMatchObject(sum(teams.filter((team) => team.gebiedId === gebied.gebiedId)));
      }
      for (const { regels, totaal } of [...teams, ...gebieden, stad]) {
        expect(regels.reduce((a, line) => a + line.bezet, 0)).toBe(totaal.bezet);
        expect(regels.reduce((a, line) => a + line.bezetFte, 0)).toBeCloseTo(totaal.bezetFte, 2);
      }
      expect(stad.totaal.bezet).toBe(table.totaal.minutenPerWeek);
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
    expect(round((nieuwland?.vacaturegraad ?? 0) * 100, 1)).toBe(5.8);
    await demo.sluit();
  }, 60_000);
});

describe('overview per moederorganisatie', () => {
  test('has this organisation’s people only, and their contract hours', async () => {
    const enver = table.rijen.find((row) => row.naam === 'Enver');
    const overzicht = await core.client.overzichten.perOrganisatie({
      organisatieId: enver?.organisatieId ?? '',
      peildatum: PEILDATUM,
      indeling: 'toenmalig',
    });
    expect(overzicht.organisatie).toMatchObject({ naam: 'Enver', cao: 'jeugdzorg' });
    expect(overzicht.totaal.aantal).toBe(35);
    expect(overzicht.regels).toHaveLength(35);
    expect(overzicht.totaal.minutenPerWeek).toBe(
      overzicht.regels.reduce((sum, line) => sum + line.minutenPerWeek, 0),
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
    expect(afspraken.map((afspraak) => afspraak.organisatie)).toEqual(TABLE.map(([naam]) => naam));
    for (const { prognose } of afspraken) {
      expect(prognose.soort === 'bekend' && Math.abs((prognose.verleningsgraad ?? 0) - 1) < 0.15).toBe(true);
    }
    expect(afspraken.filter((afspraak) => afspraak.tarief.soort === 'tarief-ontbreekt')).toHaveLength(3);
  });
});
