import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import type { Uitkomst } from '../../src/shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { START, VANDAAG } from './dagen.ts';
import { type Orakelweek, plus, saldoFte, teamweek } from './oracle.ts';
import { stapArb } from './stap.ts';
import { createWorld, set, VANAF } from './wandeling.ts';

/** Windows with the turn of a year of 53 weeks, Easter to Whitsun, today and its horizon. */
const VENSTERS = ['2015-12-07', '2020-12-14', '2021-03-29', '2026-02-16', '2026-04-06', '2026-12-07'];
const WEKEN = 10;

function compare(gegevens: PlanbordGegevens, week: Uitkomst, expected: Orakelweek): void {
  expect(week.bruto).toBeCloseTo(expected.bruto, 6);
  expect(week.beschikbaar).toBeCloseTo(expected.beschikbaar, 6);
  expect(week.netto).toBeCloseTo(expected.netto, 6);
  expect(week.clientgebonden).toBeCloseTo(expected.clientgebonden, 6);
  expect(week.vraag).toBe(expected.vraag);
  if (expected.vraag === null) {
    expect(week).toMatchObject({ saldo: null, saldoFte: null, bezetting: { soort: 'geen-gegevens' } });
    return;
  }
  const saldo = expected.clientgebonden - expected.vraag;
  expect(week.saldo).toBeCloseTo(saldo, 6);
  expect(week.saldoFte).toBeCloseTo(saldoFte(gegevens, saldo, week.maandag), 6);
  if (expected.clientgebonden === 0) expect(week.bezetting).toEqual({ soort: 'nvt' });
  else {
    const value = expected.vraag / expected.clientgebonden;
    expect(week.bezetting).toMatchObject({ soort: 'percentage', waarde: expect.closeTo(value, 6) });
  }
}

async function compareWindow(core: Core, van: string): Promise<void> {
  const gegevens = await core.client.capaciteit.planbord({ van, tot: plus(van, WEKEN * 7) });
  const maandagen = Array.from({ length: WEKEN }, (_, i) => plus(van, i * 7));
  const bord = berekenPlanbord({ gegevens, vandaag: VANDAAG, maandagen, rekenwijze: 'auto' });
  // Week mode up to and including eight weeks after the week of today (Monday 2 March 2026).
  const modus = (maandag: string) => (maandag <= plus(VANDAAG, 56) ? 'week' : 'norm');
  const perTeam = new Map(
    bord.teams.map(({ teamId, weken }) => [
      teamId,
      weken.map((week) => {
        const expected = teamweek(gegevens, teamId, week.maandag, modus(week.maandag));
        expect(week.modus).toBe(modus(week.maandag));
        compare(gegevens, week, expected);
        return expected;
      }),
    ]),
  );
  for (const { gebiedId, weken } of bord.gebieden) {
    for (const [i, week] of weken.entries()) {
      const leden = gegevens.teamGebieden.filter(
        (k) =>
          k.gebiedId === gebiedId &&
          k.geldigVan <= week.maandag &&
          (k.geldigTot === null || week.maandag < k.geldigTot),
      );
      const parts = leden.flatMap(({ teamId }) => perTeam.get(teamId)?.[i] ?? []);
      const sum = (select: (part: Orakelweek) => number) => parts.reduce((s, part) => s + select(part), 0);
      const metVraag = parts.filter((part) => part.vraag !== null);
      const cgMetVraag = metVraag.reduce((s, part) => s + part.clientgebonden, 0);
      const vraag = metVraag.reduce((s, part) => s + (part.vraag ?? 0), 0);
      expect(week.bruto).toBeCloseTo(
        sum((part) => part.bruto),
        6,
      );
      expect(week.clientgebonden).toBeCloseTo(
        sum((part) => part.clientgebonden),
        6,
      );
      expect(week.vraag).toBe(metVraag.length === 0 ? null : vraag);
      // First add, then divide.
      if (metVraag.length > 0 && cgMetVraag > 0) {
        expect(week.bezetting).toMatchObject({ waarde: expect.closeTo(vraag / cgMetVraag, 6) });
      }
    }
  }
}

it('the planbord is what domein §3.2 says, whatever was written through the contract', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stapArb, { minLength: 24, maxLength: 24 }), async (stappen) => {
      const world = await createWorld();
      for (const stap of stappen) await set(world, VANAF, stap, plus(START, (stap.waar * 4) % 4000));
      for (const van of VENSTERS) await compareWindow(world.core, van);
      await world.core.sluit();
    }),
    { numRuns: Number(process.env.WANDELINGEN ?? '2'), endOnFailure: true },
  );
});
