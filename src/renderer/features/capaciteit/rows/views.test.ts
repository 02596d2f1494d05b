import { describe, expect, it } from 'vitest';
import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { bezetting } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { CellMark, Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import { emptyUitkomst } from '../../../../shared/domain/planbord/uitkomst.ts';
import { bezettingView, cijferView, inzetView } from './views.ts';

const MARK: CellMark = {
  afwezig: null,
  aangevraagd: null,
  geenContract: null,
  eindigt: null,
  boven: 0,
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

const INST = rekeninstellingenOn([], '2026-03-02');
const PLAIN = { drempels: INST.drempels, coverage: null, explanation: '' };

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
    const view = cell(1920, {
      afwezig: { deel: 1, soorten: ['ziekte'], verborgen: false, label: 'afwezig 100 %' },
    });
    expect(view.tekst).toBe('afw.');
    expect(view.klasse).toContain('streep-afwezig');
    expect(view.tip).toContain('Afwezig 100');
    expect(`${view.tip}${view.spraak}`).not.toMatch(/ziek/iu);
  });

  it('keeps the hours of a partial absence', () => {
    expect(
      cell(1920, { afwezig: { deel: 0.5, soorten: ['verlof'], verborgen: false, label: '' } }),
    ).toMatchObject({
      tekst: '32',
    });
  });

  it('hatches the share of the week that somebody is away, and marks hours beyond the contract with a word for it', () => {
    const away = (deel: number) =>
      cell(1200, { afwezig: { deel, soorten: ['verlof'], verborgen: false, label: '' } }).klasse;
    expect(away(0.5)).toContain('bord-deel-2');
    expect(away(0.05)).toContain('bord-deel-1');
    expect(away(1)).not.toContain('bord-deel');
    const boven = cell(2400, { boven: 240 });
    expect(boven.tekst).toBe('40');
    expect(boven.klasse).toContain('bord-boven');
    expect(boven.spraak).toContain('4\u00a0u boven het contract');
    expect(cell(0, { boven: 240 })).toMatchObject({ tekst: '', klasse: '' });
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
    expect(bezettingView({ soort: 'percentage', waarde: 1.193, klasse: 'overbelast' }, PLAIN).spraak).toMatch(
      /^119\s%, overbelast$/u,
    );
    expect(bezettingView({ soort: 'nvt' }, PLAIN).tekst).toBe('n.v.t.');
    expect(bezettingView({ soort: 'geen-gegevens' }, PLAIN).spraak).toContain('geen gegevens');
  });
});

describe('a bezettingsgraad at the boundary of two classes', () => {
  const shown = (part: number) => {
    const view = bezettingView(bezetting(part, 1, INST.drempels), PLAIN);
    return `${view.tekst.replace('\u00a0', ' ')} ${/bezetting--(\S+)/u.exec(view.klasse)?.[1] ?? ''}`;
  };

  it.each([
    [1.1, '110 % krap'],
    [1.096, '110 % krap'],
    [1.104, '110,4% overbelast'],
    [1.1004, '110,04% overbelast'],
    [1.106, '111 % overbelast'],
    [0.996, '99,6% in-balans'],
    [0.9996, '99,96% in-balans'],
    [1, '100 % krap'],
    [1.004, '100 % krap'],
    [0.848, '84,8% ruimte'],
    [0.85, '85 % in-balans'],
    [0.842, '84 % ruimte'],
  ])('%d is shown so that the figure belongs to its colour', (part, text) => {
    expect(shown(part)).toBe(text);
  });
});

describe('a total over a part of the teams', () => {
  const uitkomst = (over: Partial<Uitkomst>): Uitkomst => ({
    ...emptyUitkomst({ maandag: '2026-03-02', modus: 'week', inst: INST }),
    ...{ vraag: 600, saldo: -60, saldoFte: -0.05, bezetting: bezetting(1.063, 1, INST.drempels) },
    ...over,
  });
  const namen: Readonly<Record<string, string>> = { t1: 'Oost', t2: 'Zuid', t3: 'West' };
  const view = (cijfer: Parameters<typeof cijferView>[1], over: Partial<Uitkomst>) =>
    cijferView(uitkomst(over), cijfer, { drempels: INST.drempels, naamOf: (id) => namen[id] ?? '' });
  const deels = { metVraag: 1, teamsZonderVraag: ['t2', 't3'] };

  it('has a mark, another edge, and says of how many teams and which ones are missing', () => {
    const cell = view('bezetting', deels);
    expect(cell.tekst).toMatch(/^106%\*$/u);
    expect(cell.klasse).toContain('bezetting--deels');
    expect(cell.tip).toContain('Telt 1 van 3 teams. De vraag is niet ingevuld van: Zuid, West.');
    expect(cell.spraak).toContain('1 van 3 teams');
    for (const cijfer of ['saldo', 'vraag'] as const) {
      expect(view(cijfer, deels).tekst.endsWith('*')).toBe(true);
      expect(view(cijfer, deels).spraak).toContain('1 van 3 teams');
    }
  });

  it('is of all teams where every team has a vraag, and where hours are counted', () => {
    const alle = { metVraag: 3, teamsZonderVraag: [] };
    expect(view('bezetting', alle).tekst).toMatch(/^106\s%$/u);
    expect(view('bruto', deels).tekst).not.toContain('*');
    expect(view('netto', deels).tekst).not.toContain('*');
  });

  it('is no total at all where no team has a vraag', () => {
    const geen = {
      ...{ metVraag: 0, teamsZonderVraag: ['t1', 't2', 't3'] },
      ...{ vraag: null, saldo: null, bezetting: { soort: 'geen-gegevens' as const } },
    };
    expect(view('bezetting', geen).tekst).toBe('g.g.');
    expect(view('vraag', geen).tekst).toBe('g.g.');
  });
});
