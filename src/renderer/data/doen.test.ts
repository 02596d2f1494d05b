import { describe, expect, it } from 'vitest';
import { type Doen, readDoen, withDoen } from './doen.ts';

const regel = { medewerkerId: 'm1', organisatieId: 'o1', teamId: 't1', doel: 'casuistiek' } as const;
const EVERY: readonly Doen[] = [
  { soort: 'vrij', teamId: 't1', vacatureId: null, specialismeId: null, minuten: null },
  { soort: 'vrij', teamId: 't1', vacatureId: 'v1', specialismeId: 's1', minuten: 480 },
  { soort: 'vullen', vacatureId: 'v1' },
  { soort: 'inzet', regel },
  { soort: 'ruil', regel },
  { soort: 'plaats', medewerkerId: 'm1', organisatieId: 'o1' },
];

const read = (path: string) => readDoen(new URLSearchParams(path.split('?')[1]));

describe('what the planbord opens', () => {
  it.each(EVERY)('is read back from the address: %o', (doen) => {
    expect(read(withDoen('#/capaciteit', doen))).toEqual(doen);
    expect(read(withDoen('#/capaciteit?bereik=stad', doen))).toEqual(doen);
  });

  it.each([
    '',
    'doen=',
    'doen=vrij',
    'doen=weg~1',
    'doen=inzet~m1~o1~t1~niets',
    'doen=inzet~m1',
    'doen=plaats~m1',
  ])('is nothing for “%s”', (text) => expect(readDoen(new URLSearchParams(text))).toBeNull());
});
