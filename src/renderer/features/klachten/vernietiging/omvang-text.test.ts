import { expect, it } from 'vitest';
import { omvangText } from './omvang-text.ts';

it('one of a thing is not called by its plural', () => {
  expect(omvangText({ klachten: 1, documenten: 1, journaalregels: 1, backups: 1 })).toBe(
    '1 klacht, 1 document, 1 regel van de geschiedenis en 1 back-up',
  );
  expect(omvangText({ klachten: 2, documenten: 0, journaalregels: 1200, backups: 3 })).toBe(
    '2 klachten, 0 documenten, 1.200 regels van de geschiedenis en 3 back-ups',
  );
});
