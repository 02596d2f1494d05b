import { expect, it } from 'vitest';
import {
  eenDetachering,
  eenMedewerker,
  eenOrganisatie,
  gegevens,
} from '../../../../../tests/support/planning-builders.ts';
import { createLookup } from './lookup.ts';

const data = (...detacheringen: Parameters<typeof eenDetachering>[0][]) =>
  gegevens({
    organisaties: [eenOrganisatie()],
    medewerkers: [eenMedewerker()],
    detacheringen: detacheringen.map((over, i) => eenDetachering({ id: `d${String(i)}`, ...over })),
  });

it('other hours from a date on are no end of the detachering', () => {
  const uren = { geldigVan: '2027-01-01', uren: 28 };
  const open = data({ geldigTot: '2027-01-01', uren: 32 }, { ...uren, geldigTot: null });
  expect(createLookup(open, '2026-11-30').persoon('m1', 'o1').detacheringTot).toBeNull();
  const later = data({ geldigTot: '2027-01-01', uren: 32 }, { ...uren, geldigTot: '2028-01-01' });
  expect(createLookup(later, '2026-11-30').persoon('m1', 'o1').detacheringTot).toBe('2028-01-01');
  const gap = data({ geldigTot: '2027-01-01' }, { geldigVan: '2027-02-01', geldigTot: null });
  expect(createLookup(gap, '2026-11-30').persoon('m1', 'o1').detacheringTot).toBe('2027-01-01');
});
