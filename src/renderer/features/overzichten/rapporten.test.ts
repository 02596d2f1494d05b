import { expect, test } from 'vitest';
import { overzichten } from '../../../shared/rapport/rapporten.ts';
import { isStafRapport, RAPPORTEN, screenPath } from './rapporten.ts';

test('the chooser offers the overviews and the yearly report of complaints, by their labels', () => {
  expect(RAPPORTEN.map(({ waarde }) => waarde)).toEqual([...Object.keys(overzichten), 'klachtenjaarverslag']);
  expect(RAPPORTEN[0]).toEqual({ waarde: 'gebiedsoverzicht', label: 'Gebiedsoverzicht' });
});

test('it leads to another screen only for what is made there', () => {
  expect(screenPath('klachtenjaarverslag')).toBe('/klachten/jaarverslag');
  for (const rapport of ['matrix', 'klachtenregister', 'toString', null])
    expect(screenPath(rapport)).toBeNull();
});

test('a report that is made elsewhere, and what is no report, is no overview of who works where', () => {
  expect(isStafRapport('matrix')).toBe(true);
  for (const rapport of ['gebiedsoverzicht', 'teamoverzicht', 'klachtenjaarverslag', 'toString', null])
    expect(isStafRapport(rapport)).toBe(false);
});
