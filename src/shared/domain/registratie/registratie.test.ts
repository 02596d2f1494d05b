import { expect, test } from 'vitest';
import { eenRegistratie } from '../../../../tests/support/planning-bouwers.ts';
import { heeftGeldigeSkj, skjStand } from './registratie.ts';

test('C12: the verloopdatum is the first day without', () => {
  const registraties = [eenRegistratie()];
  expect(heeftGeldigeSkj(registraties, '2026-04-30')).toBe(true);
  expect(heeftGeldigeSkj(registraties, '2026-05-01')).toBe(false);
  expect(heeftGeldigeSkj([eenRegistratie({ soort: 'big' })], '2026-04-30')).toBe(false);
});

test('a renewal on record counts before it begins; a gap is a gap', () => {
  const twee = [
    eenRegistratie(),
    eenRegistratie({ id: 'r2', geldigVan: '2026-05-01', verloopdatum: '2031-05-01' }),
  ];
  expect(skjStand(twee, '2026-04-30')).toEqual({ soort: 'geldig', verloopdatum: '2031-05-01' });
  expect(skjStand(twee, '2026-06-01')).toEqual({ soort: 'geldig', verloopdatum: '2031-05-01' });
  expect(skjStand(twee, '2032-01-01')).toEqual({ soort: 'verlopen', verloopdatum: '2031-05-01' });
  expect(skjStand([], '2026-04-30')).toEqual({ soort: 'geen' });
  const metGat = [
    eenRegistratie(),
    eenRegistratie({ id: 'r2', geldigVan: '2026-07-01', verloopdatum: '2031-07-01' }),
  ];
  expect(skjStand(metGat, '2026-04-30')).toEqual({ soort: 'geldig', verloopdatum: '2026-05-01' });
  expect(skjStand(metGat, '2026-06-01')).toEqual({ soort: 'verlopen', verloopdatum: '2026-05-01' });
  expect(skjStand(metGat, '2020-01-01')).toEqual({ soort: 'geen' });
});
