import { describe, expect, it } from 'vitest';
import type { CelMerk } from '../../../../shared/domain/planbord/types.ts';
import { bezettingBeeld, inzetBeeld } from './beelden.ts';

const MERK: CelMerk = { afwezig: null, aangevraagd: null, geenContract: null, eindigt: null, feestdagen: [] };

function cel(minuten: number, merk: Partial<CelMerk> | null, gewijzigd = false) {
  return inzetBeeld({
    minuten,
    merk: merk === null ? null : { ...MERK, ...merk },
    gewijzigd,
    gemiddeld: false,
  });
}

describe('looks of a cell', () => {
  it('shows hours with a comma, and nothing for no hours', () => {
    expect(cel(870, null).tekst).toBe('14,5');
    expect(cel(0, null).tekst).toBe('');
  });

  it('keeps a changed cell visible at 0', () => {
    expect(cel(0, null, true)).toMatchObject({ tekst: '0', klasse: 'bord-nieuw' });
    expect(cel(0, { feestdagen: ['ma 5-4 Tweede Paasdag'] }, true).tekst).toBe('0');
  });

  it('says how much somebody is absent and never why', () => {
    const beeld = cel(1920, { afwezig: { deel: 1, soorten: ['ziekte'], label: 'afwezig 100 %' } });
    expect(beeld.tekst).toBe('afw.');
    expect(beeld.klasse).toContain('streep-afwezig');
    expect(beeld.tip).toContain('Afwezig 100');
    expect(`${beeld.tip}${beeld.spraak}`).not.toMatch(/ziek/iu);
  });

  it('keeps the hours of a partial absence', () => {
    expect(cel(1920, { afwezig: { deel: 0.5, soorten: ['verlof'], label: '' } })).toMatchObject({
      tekst: '32',
    });
  });

  it('marks the end of a detachering and weeks without contract', () => {
    expect(cel(1440, { eindigt: '2021-04-01' })).toMatchObject({
      tekst: '24⊣',
      klasse: 'streep-detachering-eindigt',
    });
    expect(cel(1440, { eindigt: '2021-04-01' }).tip).toContain('laatste dag 31-03-2021');
    expect(cel(0, { geenContract: 'geheel' }).tekst).toBe('geen');
    expect(cel(1440, { geenContract: 'geheel' }).tekst).toBe('24!');
  });

  it('gives every bezettingsgraad words besides its colour', () => {
    expect(bezettingBeeld({ soort: 'percentage', waarde: 1.193, klasse: 'overbelast' }, '').spraak).toMatch(
      /^119\s%, overbelast$/u,
    );
    expect(bezettingBeeld({ soort: 'nvt' }, '').tekst).toBe('n.v.t.');
    expect(bezettingBeeld({ soort: 'geen-gegevens' }, '').spraak).toContain('geen gegevens');
  });
});
