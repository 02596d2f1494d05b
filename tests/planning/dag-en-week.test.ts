import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cijfersOf, countTeam } from '../../src/core/features/overzichten/gebiedsoverzicht.rules.ts';
import { snapshotOn } from '../../src/core/features/overzichten/state.rules.ts';
import { afwezigOpDag, fromOf, inzetOpDag } from '../../src/shared/domain/inzet/dag.ts';
import { dagcijfers } from '../../src/shared/domain/planbord/dag.ts';
import type { Grootheid } from '../../src/shared/domain/planbord/indicator.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import type {
  Afwezigheid,
  Detachering,
  Inzet,
  PlanbordGegevens,
  Werkpatroon,
  Werkvoorraad,
} from '../../src/shared/domain/planning/planning.ts';
import { plusDagen, weekdag } from '../../src/shared/domain/tijd/datum.ts';
import { isCaoFeestdag } from '../../src/shared/domain/tijd/kalender.ts';
import { isGeldigOn } from '../../src/shared/domain/tijd/periode.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { eenMedewerker, eenTeam, gegevens } from '../support/planning-builders.ts';
import { createProefteam } from '../support/proefteam.ts';

/**
 * The overview is of a day, the planbord of a week: one function of a day under both. A week is the sum of its
 * days, a week in which nothing changes is like each of them, and of any other week the planbord tells the days
 * as the overview gives them.
 */

const VAN = '2026-04-20';
/** Koningsdag is a Monday in the second, Hemelvaartsdag a Thursday in the fourth. */
const MAANDAGEN = maandagen(VAN, 4);
const DAGEN = Array.from({ length: 28 }, (_, i) => plusDagen(VAN, i));
const TEAMS = ['t0', 't1', 't2'];
const GROOTHEDEN: readonly Grootheid[] = ['bruto', 'netto', 'clientgebonden', 'vraag', 'saldo', 'bezetting'];

/** `stap` 7: changes on Mondays only. */
const periodeArb = (stap: 1 | 7) => {
  const dag = fc.integer({ min: -7, max: 28 }).map((n) => plusDagen(VAN, Math.floor(n / stap) * stap));
  const lengte = fc.integer({ min: 1, max: 21 }).map((n) => Math.ceil(n / stap) * stap);
  return fc.record({ van: dag, lengte, open: fc.boolean() }).map(({ van, lengte: dagen, open }) => ({
    geldigVan: van,
    geldigTot: open ? null : plusDagen(van, dagen),
  }));
};

const patroonArb = fc
  .tuple(...Array.from({ length: 7 }, () => fc.constantFrom(0, 60, 240, 300, 435, 480)))
  .map(
    ([ma = 0, di = 0, wo = 0, don = 0, vr = 0, za = 0, zo = 0]): Werkpatroon => [
      ...([Math.max(ma, 60), di, wo, don, vr, za, zo] as const),
    ],
  );

function planningArb(stap: 1 | 7): fc.Arbitrary<PlanbordGegevens> {
  const periode = periodeArb(stap);
  const inzetArb = fc.record({
    periode,
    teamId: fc.constantFrom(...TEAMS),
    doel: fc.constantFrom('casuistiek' as const, 'school' as const),
    minutenPerWeek: fc.constantFrom(0, 60, 725, 1200, 2160, 2400),
  });
  const afwezigArb = fc.record({
    periode,
    percentage: fc.integer({ min: 1, max: 100 }),
    status: fc.constantFrom('akkoord' as const, 'aangevraagd' as const),
  });
  const mensArb = fc.record({
    periode,
    patroon: patroonArb,
    inzet: fc.array(inzetArb, { maxLength: 4 }),
    afwezig: fc.array(afwezigArb, { maxLength: 2 }),
  });
  const vraagArb = fc.record({ periode, teamId: fc.constantFrom(...TEAMS), aantalOpen: fc.nat(40) });
  return fc
    .record({
      mensen: fc.array(mensArb, { minLength: 1, maxLength: 5 }),
      vraag: fc.array(vraagArb, { maxLength: 4 }),
      fNetto: fc.option(periode),
    })
    .map(({ mensen, vraag, fNetto }) => {
      const detacheringen = mensen.map(
        ({ periode: p, patroon }, i): Detachering => ({
          ...{ ...p, id: `d${i}`, medewerkerId: `m${i}`, organisatieId: 'o1', functieId: 'f1' },
          ...{ werkpatroon: patroon, minutenPerWeek: patroon.reduce((a, b) => a + b, 0) },
        }),
      );
      const inzet = mensen.flatMap((mens, i) =>
        mens.inzet.map(({ periode: p, ...row }, j): Inzet => {
          return { ...p, ...row, id: `i${i}-${j}`, detacheringId: `d${i}` };
        }),
      );
      const afwezigheid = mensen.flatMap((mens, i) =>
        mens.afwezig.map(({ periode: p, ...row }, j): Afwezigheid => {
          return { ...p, ...row, id: `a${i}-${j}`, medewerkerId: `m${i}`, soort: 'verlof' };
        }),
      );
      const werkvoorraad = vraag.map(({ periode: p, ...row }, i): Werkvoorraad => {
        return { ...p, ...row, id: `w${i}`, zwaarte: 1 };
      });
      return gegevens({
        teams: TEAMS.map((id, i) => eenTeam({ id, volgorde: i })),
        medewerkers: mensen.map((_, i) => eenMedewerker({ id: `m${i}` })),
        ...{ detacheringen, inzet, afwezigheid, werkvoorraad },
        instellingen: fNetto === null ? [] : [{ ...fNetto, id: 's1', sleutel: 'fNetto', waarde: 0.5 }],
      });
    });
}

const planbordOf = (rows: PlanbordGegevens, rekenwijze: 'norm' | 'auto' = 'norm') =>
  berekenPlanbord({ gegevens: rows, vandaag: VAN, maandagen: MAANDAGEN, rekenwijze });

/** What the gebiedsoverzicht of a peildatum says of a team. */
function overzicht(rows: PlanbordGegevens, teamId: string, peildatum: string) {
  const state = snapshotOn(rows, peildatum, []);
  return cijfersOf(countTeam(state, teamId), state);
}

function value(cijfers: ReturnType<typeof overzicht>, grootheid: Grootheid): number | null {
  switch (grootheid) {
    case 'bruto':
      return cijfers.brutoMinuten;
    case 'netto':
      return cijfers.nettoMinuten;
    case 'clientgebonden':
      return cijfers.clientgebondenMinuten;
    case 'vraag':
      return cijfers.vraagMinuten;
    case 'saldo':
      return cijfers.saldoMinuten;
    case 'bezetting':
      return cijfers.bezetting.soort === 'percentage' ? cijfers.bezetting.waarde : null;
    case 'afwezig':
      throw new Error('Afwezig is van een week.');
  }
}

function expectedGelijk(a: number | null | undefined, b: number | null): void {
  if (a == null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 6);
}

test('property: a week is the sum of its days', () => {
  fc.assert(
    fc.property(planningArb(1), (rows) => {
      const planbord = planbordOf(rows);
      for (const { teamId, weken } of planbord.teams) {
        weken.forEach((week, i) => {
          const sum = { bruto: 0, beschikbaar: 0 };
          for (const dag of DAGEN.slice(i * 7, i * 7 + 7)) {
            const vrij = isCaoFeestdag(dag, 'sociaal-werk') ? 100 : 0;
            for (const { detachering, inzet, noemer } of inzetOpDag(rows.detacheringen, rows.inzet, dag)) {
              if (inzet.teamId !== teamId) continue;
              const minuten = (detachering.werkpatroon[weekdag(dag)] * inzet.minutenPerWeek) / noemer;
              const weg = rows.afwezigheid.filter((a) => a.medewerkerId === detachering.medewerkerId);
              sum.bruto += minuten;
              sum.beschikbaar += minuten * (1 - fromOf(vrij, afwezigOpDag(weg, dag)) / 100);
            }
          }
          expectedGelijk(week.bruto, sum.bruto);
          expectedGelijk(week.beschikbaar, sum.beschikbaar);
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('property: when changes fall on Mondays, the overview of any day is the planbord in norm mode', () => {
  fc.assert(
    fc.property(planningArb(7), fc.constantFrom(...DAGEN), (rows, dag) => {
      const planbord = planbordOf(rows);
      const i = Math.floor(DAGEN.indexOf(dag) / 7);
      for (const { teamId, weken } of planbord.teams) {
        const cijfers = overzicht(rows, teamId, dag);
        const week = weken[i];
        expectedGelijk(week?.bruto, cijfers.brutoMinuten);
        expectedGelijk(week?.brutoCasuistiek, cijfers.casuistiekMinuten);
        expectedGelijk(week?.netto, cijfers.nettoMinuten);
        expectedGelijk(week?.clientgebonden, cijfers.clientgebondenMinuten);
        expectedGelijk(week?.vraag, cijfers.vraagMinuten);
        expectedGelijk(week?.saldo, cijfers.saldoMinuten);
        expectedGelijk(week?.saldoFte, cijfers.saldoFte);
        expect(week?.bezetting.soort).toBe(cijfers.bezetting.soort);
        expectedGelijk(
          week?.bezetting.soort === 'percentage' ? week.bezetting.waarde : null,
          value(cijfers, 'bezetting'),
        );
        for (const grootheid of GROOTHEDEN)
          expect(dagcijfers(planbord, { soort: 'team', teamId }, MAANDAGEN[i] ?? '', grootheid)).toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

test('property: the planbord tells each day of a week with a change as the overview of that day does', () => {
  fc.assert(
    fc.property(
      planningArb(1),
      fc.constantFrom(...DAGEN),
      fc.constantFrom('norm' as const, 'auto' as const),
      (rows, dag, rekenwijze) => {
        const planbord = planbordOf(rows, rekenwijze);
        const norm = planbordOf(rows);
        const i = Math.floor(DAGEN.indexOf(dag) / 7);
        for (const teamId of TEAMS) {
          const cijfers = overzicht(rows, teamId, dag);
          const week = norm.teams.find((team) => team.teamId === teamId)?.weken[i];
          for (const grootheid of GROOTHEDEN) {
            const found = dagcijfers(planbord, { soort: 'team', teamId }, MAANDAGEN[i] ?? '', grootheid);
            const vanWeek =
              grootheid === 'bezetting' || grootheid === 'afwezig'
                ? week?.bezetting.soort === 'percentage'
                  ? week.bezetting.waarde
                  : null
                : (week?.[grootheid] ?? null);
            if (found === null) {
              expectedGelijk(vanWeek, value(cijfers, grootheid));
              continue;
            }
            expectedGelijk(found.week, vanWeek);
            const piece = found.dagen.find((part) => isGeldigOn(part, dag));
            expectedGelijk(piece?.waarde, value(cijfers, grootheid));
            expect(found.dagen[0]?.geldigVan).toBe(MAANDAGEN[i]);
            expect(found.dagen.at(-1)?.geldigTot).toBe(plusDagen(MAANDAGEN[i] ?? '', 7));
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('somebody leaves on a Thursday: overview and planbord differ, and each says where the other is', async () => {
  const core = await createTestCore();
  const proef = await createProefteam(core);
  const { overzichten, capaciteit, medewerkers, detacheringen } = core.client;
  const { medewerkerId } = await proef.medewerker();
  await proef.medewerker({ achternaam: 'Blijver' });
  const { detacheringen: rows } = await medewerkers.persoon({ id: medewerkerId, peildatum: '2026-03-02' });
  const detacheringId = rows[0]?.id ?? '';
  await detacheringen.wijzig({ soort: 'beeindigen', detacheringId, per: '2026-03-05' });

  const op = async (peildatum: string) => {
    const gebied = await overzichten.gebiedsoverzicht({ gebiedId: proef.gebiedId, peildatum });
    const oost = gebied.teams.find((team) => team.teamId === proef.oost);
    return {
      cijfers: [oost?.cijfers.brutoMinuten, Math.round(oost?.cijfers.clientgebondenMinuten ?? 0)],
      verandert: gebied.rekenwijze.filter((line) => line.includes('verandert')),
    };
  };
  const gegevensVan = await capaciteit.planbord({ van: '2026-03-02', tot: '2026-03-09' });
  const planbord = berekenPlanbord({
    ...{ gegevens: gegevensVan, vandaag: '2026-03-02' },
    ...{ maandagen: ['2026-03-02'], rekenwijze: 'norm' },
  });
  const doel = { soort: 'team', teamId: proef.oost } as const;
  const [week] = planbord.teams.find((team) => team.teamId === proef.oost)?.weken ?? [];

  expect([week?.bruto, Math.round(week?.clientgebonden ?? 0)]).toEqual([2688, 1543]);
  expect((await op('2026-03-03')).cijfers).toEqual([3360, 1929]);
  expect(await op('2026-03-05')).toEqual({
    cijfers: [1680, 964],
    verandert: [
      'Oost verandert in de week van 02-03-2026 t/m 08-03-2026. Op de peildatum: bruto 28,0 uur, cliëntgebonden 16,1 uur. De hele week, zoals op het planbord met de norm: bruto 44,8 uur, cliëntgebonden 25,7 uur.',
    ],
  });
  expect(dagcijfers(planbord, doel, '2026-03-02', 'bruto')).toEqual({
    week: 2688,
    dagen: [
      { geldigVan: '2026-03-02', geldigTot: '2026-03-05', waarde: 3360 },
      { geldigVan: '2026-03-05', geldigTot: '2026-03-09', waarde: 1680 },
    ],
  });
  expect(await op('2026-03-09')).toEqual({ cijfers: [1680, 964], verandert: [] });
  await core.sluit();
});
