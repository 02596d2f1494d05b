import { expect, test } from 'vitest';
import { artikelAfter, withArtikel } from './artikel.ts';

test.each([
  ['Verzend de brief uiterlijk op ma 16-03-2026.', 'Awb 9:12 lid 1', '(Awb 9:12 lid 1)'],
  ['6 weken: ma 16-03-2026 (Awb 9:11 lid 1).', 'Awb 9:11 lid 1', ''],
  // In other words is named too.
  ['De termijn loopt door: titel 9.1 van de Awb kent geen opschorting.', 'Awb titel 9.1', ''],
  ['Kies een grond van artikel 9:8 van de Awb.', 'Awb 9:8', ''],
  // 9:1 is not 9:11, and of two articles both must be there.
  ['Gedraging van de gemeente (Awb 9:1).', 'Awb 9:11', '(Awb 9:11)'],
  ['De brief volgt artikel 9:8.', 'Awb 9:8 lid 3 en 9:12 lid 2', '(Awb 9:8 lid 3 en 9:12 lid 2)'],
  ['Het einde blijft (Algemene termijnenwet art. 4).', 'Algemene termijnenwet art. 4', ''],
  // A date and an amount are no provision.
  ['Op 16-03-2026 om 9.30 uur.', 'Awb titel 9.1', '(Awb titel 9.1)'],
  ['Zonder artikel.', '', ''],
])('%s and %s', (zin, artikel, after) => {
  expect(artikelAfter(zin, artikel)).toBe(after);
  expect(withArtikel(zin, artikel)).toBe(after === '' ? zin : `${zin} ${after}`);
});
