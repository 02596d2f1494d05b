import { expect, test } from 'vitest';
import { overzichten } from '../../../shared/rapport/rapporten.ts';
import { isOtherOverzicht, offeredTo, RAPPORTEN, readValues, screenPath } from './rapporten.ts';

test('the chooser offers the overviews and the yearly report of complaints, by their labels', () => {
  expect(RAPPORTEN.map(({ waarde }) => waarde)).toEqual([
    ...Object.keys(overzichten),
    'raadrapport',
    'kwartaalrapportage',
    'klachtenjaarverslag',
  ]);
  expect(RAPPORTEN[0]).toEqual({ waarde: 'gebiedsoverzicht', label: 'Gebiedsoverzicht' });
});

test('who may not read a report is not offered it, but sees which one is open', () => {
  const names = (rechten: Parameters<typeof offeredTo>[0], open: Parameters<typeof offeredTo>[1]) =>
    offeredTo(rechten, open).map(({ waarde }) => waarde);
  expect(names(['inzien'], 'matrix')).not.toContain('autorisatieoverzicht');
  expect(names(['inzien'], 'matrix')).toContain('verwerkingenoverzicht');
  expect(names(['inzien', 'autorisatiesZien'], 'matrix')).toContain('autorisatieoverzicht');
  expect(names(['inzien'], 'autorisatieoverzicht')).toContain('autorisatieoverzicht');
});

test('it leads to another screen only for what is made there', () => {
  expect(screenPath('klachtenjaarverslag')).toBe('/klachten/jaarverslag');
  for (const rapport of ['matrix', 'klachtenregister', 'toString', null])
    expect(screenPath(rapport)).toBeNull();
});

test('a report that is made elsewhere, and what is no report, is not one of the other overviews', () => {
  expect(isOtherOverzicht('matrix')).toBe(true);
  for (const rapport of ['gebiedsoverzicht', 'teamoverzicht', 'klachtenjaarverslag', 'toString', null])
    expect(isOtherOverzicht(rapport)).toBe(false);
});

test('what was not asked, or cannot be, is the default of the parameter', () => {
  const asked = { maat: 'aantal', per: 'functie', peildatum: '2021-03-01', variant: 'extern' };
  expect(readValues('formatie', asked)).toEqual({ per: 'functie', maat: 'fte', peildatum: '2021-03-01' });
  expect(readValues('matrix', asked)).toMatchObject({ maat: 'aantal', indeling: 'toenmalig' });
});

test('what has no default is then empty', () => {
  expect(readValues('organisatieoverzicht', { peildatum: '31-02-2021' })).toEqual({
    organisatie: '',
    indeling: 'toenmalig',
    peildatum: '',
  });
});
