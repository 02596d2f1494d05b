import { expect, test } from 'vitest';
import { noemFilters } from './lijst-export.ts';
import { GEEN_FILTERS } from './lijst-stand.ts';

test('an export says which selection it is', () => {
  const keuzes = { organisaties: [{ id: 'o1', naam: 'Enver' }], teams: [{ id: 't1', naam: 'Oost' }] };
  expect(noemFilters(GEEN_FILTERS, keuzes)).toEqual([['Wie', 'Wie op de peildatum in dienst is']]);
  const filters = { ...GEEN_FILTERS, zoek: ' berg ', organisatie: 'o1', skj: 'let-op', wie: 'alle' } as const;
  expect(noemFilters(filters, keuzes)).toEqual([
    ['Wie', 'Iedereen, ook wie al weg is of nog komt'],
    ['Zoektekst', 'berg'],
    ['Organisatie', 'Enver'],
    ['SKJ', 'verloopt binnenkort'],
  ]);
});
