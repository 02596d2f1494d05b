import { expect, it } from 'vitest';
import { beklaagdenBij } from './types.ts';

/** Who counted when the verdaging was recorded (Awb 9:11 lid 2). */

const BRIEF = '2026-03-02';

it.each([
  ['known from the intake, letter to the beklaagde', null, false, BRIEF, true],
  ['known from the intake, no letter to a beklaagde', null, false, '', true],
  ['added the day before', '2026-03-01', false, BRIEF, true],
  ['added the day before, no letter to a beklaagde', '2026-03-01', false, '', true],
  ['added on the day, before the recording', BRIEF, false, BRIEF, true],
  ['added on the day, after the recording', BRIEF, true, BRIEF, false],
  ['added on the day, no letter to a beklaagde', BRIEF, false, '', false],
  ['added on the day after the recording, no letter to a beklaagde', BRIEF, true, '', false],
  ['added the day after', '2026-03-03', true, BRIEF, false],
  ['added the day after, before a recording that came later', '2026-03-03', false, BRIEF, false],
] as const)('%s', (_, sinds, isNa, briefBeklaagde, counted) => {
  const dossier = {
    beklaagden: ['b'],
    beklaagdeSinds: Object.fromEntries(sinds === null ? [] : [['b', sinds]]),
    beklaagdeNaVerdaging: isNa ? ['b'] : [],
  };
  const verdaging = { weken: 4, reden: 'Ziekte', briefKlager: BRIEF, briefBeklaagde } as const;
  expect(beklaagdenBij(dossier, verdaging)).toEqual(counted ? ['b'] : []);
});
