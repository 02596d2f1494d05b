import { expect, test } from 'vitest';
import { nameFilters } from './list-export.ts';
import { NO_FILTERS } from './list-state.ts';

test('an export says which selection it is', () => {
  const choices = { organisaties: [{ id: 'o1', naam: 'Enver' }], teams: [{ id: 't1', naam: 'Oost' }] };
  expect(nameFilters(NO_FILTERS, choices)).toEqual([['Wie', 'Wie op de peildatum in dienst is']]);
  const filters = { ...NO_FILTERS, zoek: ' berg ', organisatie: 'o1', skj: 'let-op', wie: 'alle' } as const;
  expect(nameFilters(filters, choices)).toEqual([
    ['Wie', 'Iedereen, ook wie al weg is of nog komt'],
    ['Zoektekst', 'berg'],
    ['Organisatie', 'Enver'],
    ['SKJ', 'verloopt binnenkort'],
  ]);
});
