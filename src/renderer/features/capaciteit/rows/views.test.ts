import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../../../shared/domain/planbord/types.ts';
import { bezettingView, inzetView } from './views.ts';

const MARK: CellMark = {
  afwezig: null,
  aangevraagd: null,
  geenContract: null,
  eindigt: null,
  feestdagen: [],
};

function cell(minuten: number, mark: Partial<CellMark> | null, gewijzigd = false) {
  return inzetView({
    minuten,
    merk: mark === null ? null : { ...MARK, ...mark },
    gewijzigd,
    gemiddeld: false,
  });
}

describe('looks of a cell', () => {
  it('shows hours with a comma, and nothing for no hours', () => {
    expect(cell(870, null).tekst).toBe('14,5');
    expect(cell(0, null).tekst).toBe('');
  });

  it('keeps a changed cell visible at 0', () => {
    expect(cell(0, null, true)).toMatchObject({ tekst: '0', klasse: 'bord-nieuw' });
    expect(cell(0, { feestdagen: ['ma 5-4 Tweede Paasdag'] }, true).tekst).toBe('0');
  });

  it('says how much somebody is absent and never why', () => {
    const view = cell(1920, { afwezig: { deel: 1, soorten: ['ziekte'], label: 'afwezig 100 %' } });
    expect(view.tekst).toBe('afw.');
    expect(view.klasse).toContain('streep-afwezig');
    expect(view.tip).toContain('Afwezig 100');
    expect(`${view.tip}${view.spraak}`).not.toMatch(/ziek/iu);
  });

  it('keeps the hours of a partial absence', () => {
    expect(cell(1920, { afwezig: { deel: 0.5, soorten: ['verlof'], label: '' } })).toMatchObject({
      tekst: '32',
    });
  });

  it('marks the end of a detachering and weeks without contract', () => {
    expect(cell(1440, { eindigt: '2021-04-01' })).toMatchObject({
      tekst: '24⊣',
      klasse: 'streep-detachering-eindigt',
    });
    expect(cell(1440, { eindigt: '2021-04-01' }).tip).toContain('laatste dag 31-03-2021');
    expect(cell(0, { geenContract: 'geheel' }).tekst).toBe('geen');
    expect(cell(1440, { geenContract: 'geheel' }).tekst).toBe('24!');
  });

  it('gives every bezettingsgraad words besides its colour', () => {
    expect(bezettingView({ soort: 'percentage', waarde: 1.193, klasse: 'overbelast' }, '').spraak).toMatch(
      /^119\s%, overbelast$/u,
    );
    expect(bezettingView({ soort: 'nvt' }, '').tekst).toBe('n.v.t.');
    expect(bezettingView({ soort: 'geen-gegevens' }, '').spraak).toContain('geen gegevens');
  });
});
