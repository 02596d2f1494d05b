/** Random walks through the state machine: whatever it allows must keep the invariants of the law. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BEHANDELAAR,
  eenBrief,
  eenContext,
  GEBIEDSMANAGER,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import { plusDagen } from '../../tijd/datum.ts';
import type { KlachtRol } from '../basis/lists.ts';
import type { Gehoorde, Klacht, KlachtStap } from '../basis/types.ts';
import { gestoptOn, termijnInput, termijnOfKlacht } from '../termijn/dossier-termijn.ts';
import type { Overgang } from './overgang-types.ts';
import { checkOvergang, toegestaneOvergangen } from './toestand.ts';

const ONTVANGST = '2026-02-02';
const CONTEXT = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] };

/** A step on a day; most walks take them in the order of the calendar. */
type Zet = (datum: string) => Overgang;

const persoonArb = fc.constantFrom(BEHANDELAAR, BEHANDELAAR, GEBIEDSMANAGER, {
  gebruikerId: 'g-1',
  medewerkerId: 'm-1',
});
const wieArb = fc.constantFrom<Gehoorde>('klager', { beklaagde: 'm-1' });
const startArb = fc.record({
  behandelaar: persoonArb,
  procedureWeken: fc.constantFrom(6 as const, 6 as const, 10 as const),
  redenAfwijking: fc.constantFrom('', 'Enige behandelaar'),
});
const document = 'D';
const stapArb: fc.Arbitrary<(datum: string) => KlachtStap> = fc.oneof(
  fc
    .constantFrom('ontvangstbevestiging' as const, 'verslag' as const, 'advies' as const)
    .map((soort) => (datum: string) => ({ soort, datum, document })),
  fc.constant((datum: string) => ({
    soort: 'afschrift-beklaagde' as const,
    beklaagde: 'm-1',
    datum,
    document,
  })),
  wieArb.map((wie) => (datum: string) => ({ soort: 'gehoord' as const, wie, datum })),
  wieArb.map((wie) => (datum: string) => ({ soort: 'uitnodiging-horen' as const, wie, datum, document })),
  fc
    .tuple(wieArb, fc.constantFrom('a' as const, 'b' as const, 'c' as const))
    .map(([wie, grond]) => (datum: string) => ({
      soort: 'afgezien-van-horen' as const,
      wie,
      grond,
      datum,
      toelichting: '',
    })),
);

const zetArb: fc.Arbitrary<Zet> = fc.oneof(
  {
    weight: 3,
    arbitrary: startArb.map(
      (rest): Zet =>
        (datum) => ({ soort: 'formeel-starten', datum, ...rest }),
    ),
  },
  startArb.map(
    (rest): Zet =>
      (datum) => ({ soort: 'heropenen', datum, ...rest, waaromNietTevreden: 'Nee' }),
  ),
  {
    weight: 12,
    arbitrary: stapArb.map(
      (stap): Zet =>
        (datum) => ({ soort: 'stap', stap: stap(datum) }),
    ),
  },
  persoonArb.map(
    (gebiedsmanager): Zet =>
      (datum) => ({ soort: 'informeel-starten', datum, gebiedsmanager }),
  ),
  fc.constant<Zet>((datum) => ({
    soort: 'informeel-oplossen',
    datum,
    hoeGebleken: 'Brief',
    bevestigingVerzondenOp: datum,
  })),
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -2, max: 2 })).map(
    ([weken, difference]): Zet =>
      (datum) => ({
        soort: 'verdagen',
        weken,
        reden: 'Druk',
        briefKlager: datum,
        briefBeklaagde: plusDagen(datum, difference),
      }),
  ),
  fc.tuple(fc.boolean(), fc.integer({ min: -10, max: 60 })).map(
    ([schriftelijk, dagen]): Zet =>
      (datum) => ({
        soort: 'uitstellen',
        instemmingOp: datum,
        schriftelijk,
        uiterlijk: plusDagen(datum, dagen),
      }),
  ),
  {
    weight: 4,
    arbitrary: fc.constant<Zet>((datum) => eenBrief({ datum, afschriftBeklaagdeOp: datum })),
  },
  fc.constant<Zet>((datum) => ({ soort: 'naar-ombudsman', datum })),
);

/** Days now and then out of order, so that the refusals of dates are walked through too. */
const wandelingArb = fc.array(
  fc.record({
    zet: zetArb,
    rol: fc.constantFrom<KlachtRol>(
      'administratie',
      'gebiedsmanager',
      'klachtbehandelaar',
      'klachtbehandelaar',
    ),
    verschil: fc.constantFrom(0, 0, 0, -5, 3),
  }),
  { minLength: 30, maxLength: 90 },
);

function bewaakWet(klacht: Klacht): void {
  const { dossier, toestand } = klacht;
  const termijn = termijnOfKlacht(klacht, CONTEXT);
  // Nothing the machine let through is ever left out by the term engine.
  expect(termijn.soort === 'termijn' && termijn.genegeerd).toEqual([]);
  expect(dossier.stappen.every((stap) => stap.datum >= dossier.ontvangstdatum)).toBe(true);
  const gestopt = gestoptOn(toestand);
  if (gestopt !== null) expect(gestopt >= dossier.ontvangstdatum).toBe(true);
  const { verdaging } = termijnInput(klacht);
  if (verdaging) expect([1, 2, 3, 4]).toContain(verdaging.weken);
  if (toestand.status === 'formeel' || toestand.status === 'afgehandeld')
    expect(dossier.beklaagden).not.toContain(toestand.formeel.behandelaar.medewerkerId);
  if (toestand.status !== 'afgehandeld') return;
  const soorten = dossier.stappen.map((stap) => stap.soort);
  expect(soorten).toContain('afschrift-beklaagde');
  const dagen = (...welke: readonly KlachtStap['soort'][]) =>
    dossier.stappen.flatMap((stap) => (welke.includes(stap.soort) ? stap.datum : [])).sort();
  if (soorten.includes('gehoord'))
    expect((dagen('verslag').at(-1) ?? '') >= (dagen('gehoord').at(-1) ?? '')).toBe(true);
  expect((dagen('verslag', 'afschrift-beklaagde', 'advies').at(-1) ?? '') <= toestand.sinds).toBe(true);
  // Every part is gegrond here, so it was not kennelijk ongegrond.
  const klagerHad = dossier.stappen.some(
    (stap) =>
      'wie' in stap &&
      stap.wie === 'klager' &&
      (stap.soort === 'gehoord' || (stap.soort === 'afgezien-van-horen' && stap.grond !== 'a')),
  );
  expect(klagerHad).toBe(true);
  if (toestand.formeel.procedureWeken === 10) expect(soorten).toContain('advies');
  for (const stap of dossier.stappen) {
    if (stap.soort === 'gehoord' || stap.soort === 'afgezien-van-horen')
      expect(stap.datum <= toestand.sinds).toBe(true);
  }
}

test('what is allowed is lawful and was offered; many walks end with an oordeel', () => {
  const { dossier } = klaarForBrief({ stappen: [] });
  const eindes = new Map<string, number>();
  fc.assert(
    fc.property(wandelingArb, (wandeling) => {
      let current: Klacht = { dossier, toestand: { status: 'ontvangen', sinds: ONTVANGST } };
      wandeling.forEach(({ zet, rol, verschil }, i) => {
        const overgang = zet(plusDagen(ONTVANGST, i + verschil));
        const aangeboden = toegestaneOvergangen(current, rol).some(({ soort }) => soort === overgang.soort);
        const uitkomst = checkOvergang(current, overgang, eenContext(rol, { vandaag: '2026-06-30' }));
        if (uitkomst.soort === 'geweigerd') return;
        expect(aangeboden).toBe(true);
        current = uitkomst.klacht;
        bewaakWet(current);
      });
      eindes.set(current.toestand.status, (eindes.get(current.toestand.status) ?? 0) + 1);
    }),
    { numRuns: 500, seed: 20260202 },
  );
  // A walk that never gets anywhere would prove nothing.
  expect((eindes.get('afgehandeld') ?? 0) + (eindes.get('bij-ombudsman') ?? 0)).toBeGreaterThan(30);
  expect(eindes.get('informeel-opgelost') ?? 0).toBeGreaterThan(0);
});
