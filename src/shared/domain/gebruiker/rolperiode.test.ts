import { describe, expect, it } from 'vitest';
import { checkRol, dagZonderBeheerder, isEerderZonder, type RolPeriode } from './rolperiode.ts';

const ANNA = { id: 'anna', naam: 'Anna', geldigVan: '2026-01-01', geldigTot: null };
const role = (fields: Partial<RolPeriode> = {}): RolPeriode => ({
  gebruikerId: 'anna',
  rol: 'gebiedsmanager',
  gebiedId: 'noord',
  geldigVan: '2026-02-01',
  geldigTot: null,
  ...fields,
});
const NOORD = { naam: 'Noord', geldigVan: '2015-01-01', geldigTot: null };

describe('a role that somebody gets', () => {
  it.each([
    ['from the day somebody is gebruiker', role({ geldigVan: '2026-01-01' }), []],
    ['beside another role', role(), [role({ rol: 'administratie', gebiedId: null })]],
    ['beside the same role in another gebied', role(), [role({ gebiedId: 'zuid' })]],
    ['right after the same role', role(), [role({ geldigVan: '2026-01-01', geldigTot: '2026-02-01' })]],
    ['right before the same role', role({ geldigTot: '2026-03-01' }), [role({ geldigVan: '2026-03-01' })]],
    ['on one day', role({ geldigTot: '2026-02-02' }), []],
  ])('is possible %s', (_what, wanted, others) => {
    expect(checkRol(ANNA, wanted, others, NOORD)).toBeNull();
  });

  it.each([
    ['ends before it begins', role({ geldigTot: '2026-01-31' }), [], 'tot'],
    ['ends on the day it begins', role({ geldigTot: '2026-02-01' }), [], 'tot'],
    ['begins before somebody is gebruiker', role({ geldigVan: '2025-12-31' }), [], 'van'],
    [
      'stands within the same role',
      role({ geldigTot: '2026-03-01' }),
      [role({ geldigVan: '2026-01-01' })],
      'van',
    ],
    ['runs into the same role', role(), [role({ geldigVan: '2026-03-01' })], 'tot'],
    ['is the same twice', role(), [role()], 'van'],
    ['is that of the whole city beside a gebied', role({ gebiedId: null }), [role()], 'van'],
    ['is that of a gebied beside the whole city', role(), [role({ gebiedId: null })], 'van'],
    ['has a gebied and is no gebiedsmanager', role({ rol: 'inzage' }), [], 'gebiedId'],
  ])('is refused when it %s', (_what, wanted, others, veld) => {
    expect(checkRol(ANNA, wanted, others, NOORD)).toMatchObject({ veld });
  });

  it('does not outlive its gebruiker', () => {
    const gone = { ...ANNA, geldigTot: '2026-04-01' };
    expect(checkRol(gone, role(), [], NOORD)).toEqual({
      veld: 'tot',
      melding: 'Anna is gebruiker t/m 31-03-2026. Kies die dag of eerder.',
    });
    expect(checkRol(gone, role({ geldigTot: '2026-04-01' }), [], NOORD)).toBeNull();
    expect(checkRol(gone, role({ geldigVan: '2026-04-01' }), [], NOORD)).toMatchObject({ veld: 'van' });
  });

  it('is of a gebied that exists then', () => {
    const ended = { ...NOORD, geldigTot: '2026-03-01' };
    expect(checkRol(ANNA, role({ geldigVan: '2026-03-01' }), [], ended)).toEqual({
      veld: 'gebiedId',
      melding: 'Gebied Noord is geëindigd op 28-02-2026. Kies een ander gebied.',
    });
    expect(checkRol(ANNA, role(), [], ended)).toMatchObject({ veld: 'tot' });
    expect(checkRol(ANNA, role({ geldigTot: '2026-03-01' }), [], ended)).toBeNull();
    expect(checkRol(ANNA, role(), [], { ...NOORD, geldigVan: '2026-06-01' })).toMatchObject({ veld: 'van' });
  });
});

describe('there is always a beheerder', () => {
  const BERT = { id: 'bert', geldigVan: '2026-01-01', geldigTot: null };
  const beheerder = (gebruikerId: string, geldigVan: string, geldigTot: string | null = null) =>
    role({ gebruikerId, rol: 'beheerder', gebiedId: null, geldigVan, geldigTot });
  it.each([
    ['nobody', [], '2026-03-02'],
    ['one without end', [beheerder('anna', '2026-01-01')], null],
    ['one that ends', [beheerder('anna', '2026-01-01', '2026-06-01')], '2026-06-01'],
    ['one that has to begin', [beheerder('anna', '2026-04-01')], '2026-03-02'],
    [
      'one after the other',
      [beheerder('bert', '2026-06-01'), beheerder('anna', '2026-01-01', '2026-06-01')],
      null,
    ],
    [
      'one after the other with a day between',
      [beheerder('anna', '2026-01-01', '2026-06-01'), beheerder('bert', '2026-06-02')],
      '2026-06-01',
    ],
    ['only of before', [beheerder('anna', '2025-01-01', '2026-03-02')], '2026-03-02'],
    ['of somebody who is not there', [beheerder('carla', '2026-01-01')], '2026-03-02'],
    ['another role', [role({ gebiedId: null })], '2026-03-02'],
  ])('%s', (_what, rollen, day) => {
    expect(dagZonderBeheerder([ANNA, BERT], rollen, '2026-03-02')).toBe(day);
  });

  it('counts somebody as long as they are gebruiker', () => {
    const gone = { ...ANNA, geldigTot: '2026-05-01' };
    expect(dagZonderBeheerder([gone], [beheerder('anna', '2026-01-01')], '2026-03-02')).toBe('2026-05-01');
  });

  it.each([
    [null, null, false],
    [null, '2026-06-01', true],
    ['2026-06-01', '2026-05-01', true],
    ['2026-06-01', '2026-06-01', false],
    ['2026-06-01', '2026-07-01', false],
    ['2026-03-02', null, false],
  ])('from %s to %s is worse: %s', (before, after, worse) => {
    expect(isEerderZonder(before, after)).toBe(worse);
  });
});
