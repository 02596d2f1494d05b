import { describe, expect, test } from 'vitest';
import {
  checkInstelling,
  findInstelling,
  readInstelling,
  rekeninstellingenOn,
  rekeninstellingenSeries,
} from '../instelling/instellingen.ts';
import { INSTELLINGEN } from '../instelling/instellingen-table.ts';
import { fteText, procentText, round, urenText } from '../tekst/number.ts';
import { dagnummer } from '../tijd/datum.ts';
import {
  bezetting,
  bezettingKlasse,
  clientgebonden,
  fNettoFormule,
  fte,
  inzetgraad,
  jaaruren,
  modusOf,
  netto,
  overschotFte,
  saldo,
  saldoFte,
  tekortFte,
  vacaturegraad,
  verlofUrenPerJaar,
  vraagMinuten,
} from './capaciteit.ts';

const inst = rekeninstellingenOn([], '2026-03-02');

describe('year hours', () => {
  test('C03: 36 hours, Sociaal Werk, 2026', () => {
    const uren = jaaruren(2026, 'sociaal-werk', 2160, inst);
    expect(uren.bruto).toBeCloseTo(1879.2, 9);
    expect(uren.naFeestdagen).toBeCloseTo(1828.8, 9);
    expect(uren.naVerlof).toBeCloseTo(1658.8, 9);
    expect(uren.netto).toBeCloseTo(1550.978, 9);
    expect(round(uren.clientgebonden, 3)).toBe(1085.685);
  });

  test('C04: 24 hours', () => {
    expect(round(jaaruren(2026, 'sociaal-werk', 1440, inst).clientgebonden, 3)).toBe(723.79);
  });

  test('f_netto 2026 Sociaal Werk is 0,8253', () => {
    expect(round(fNettoFormule(2026, 'sociaal-werk', inst), 4)).toBe(0.8253);
  });

  test('leave per cao', () => {
    expect(verlofUrenPerJaar('sociaal-werk', 2026)).toBe(170);
    expect(verlofUrenPerJaar('jeugdzorg', 2026)).toBe(200);
    expect(verlofUrenPerJaar('gemeenten', 2026)).toBe(201.6);
    expect(verlofUrenPerJaar('gemeenten', 2024)).toBeCloseTo(194.4, 9);
  });
});

describe('C01, C02: fte', () => {
  test.each([
    [3060, '85,00'],
    [452, '12,56'],
    [476, '13,22'],
    [356, '9,89'],
    [388, '10,78'],
    [296, '8,22'],
    [348, '9,67'],
    [188, '5,22'],
    [100, '2,78'],
    [144, '4,00'],
    [236, '6,56'],
    [76, '2,11'],
  ])('%i hours is %s fte', (uren, text) => {
    expect(fteText(fte(uren * 60, inst))).toBe(text);
  });
});

describe('C13–C15: norm mode per team', () => {
  // Hours, open trajecten 1/2/3, CG, vraag, percentage, saldo in hours, fte.
  test.each([
    ['Nieuwland', 452, [122, 61, 20], 254.856, 304, '119,3', '−49,1', '−2,38'],
    ['Groenoord', 476, [82, 41, 14], 268.632, 206, '76,7', '62,6', '3,03'],
    ['Noordrand', 356, [97, 48, 16], 199.752, 241, '120,6', '−41,2', '−2,00'],
    ['Oost', 388, [100, 50, 17], 218.12, 251, '115,1', '−32,9', '−1,59'],
    ['Zuid', 296, [68, 34, 11], 165.312, 169, '102,2', '−3,7', '−0,18'],
    ['Centrum-West', 348, [106, 53, 18], 195.16, 266, '136,3', '−70,8', '−3,43'],
  ] as const)('%s', (_naam, uren, [een, twee, drie], cgUren, vraagUren, procent, saldoUren, fteExpected) => {
    const cg = clientgebonden(netto((uren - 8) * 60, 0, 'norm', inst), inst);
    const vraag = vraagMinuten({ 1: een, 2: twee, 3: drie }, inst);
    expect(cg / 60).toBeCloseTo(cgUren, 9);
    expect(vraag).toBe(vraagUren * 60);
    const graad = bezetting(vraag, cg, inst.drempels);
    expect(graad.soort === 'percentage' && procentText(graad.waarde)).toBe(`${procent}\u00a0%`);
    const difference = saldo(cg, vraag) ?? 0;
    expect(urenText(difference)).toBe(saldoUren);
    expect(fteText(saldoFte(difference, inst) ?? 0)).toBe(fteExpected);
    expect(overschotFte(difference, inst) - tekortFte(difference, inst)).toBeCloseTo(
      saldoFte(difference, inst) ?? 0,
      12,
    );
  });
});

describe('bezetting', () => {
  test.each([
    [0, 'ruimte'],
    [0.8499, 'ruimte'],
    [0.85, 'in-balans'],
    [0.9999, 'in-balans'],
    [1, 'krap'],
    [1.1, 'krap'],
    [110 / 100, 'krap'],
    [1.1001, 'overbelast'],
  ] as const)('%d is %s', (value, klasse) => {
    expect(bezettingKlasse(value, inst.drempels)).toBe(klasse);
  });

  test('a boundary reached by noisy arithmetic is the boundary', () => {
    const cg = 0.1 + 0.2;
    expect(bezetting(0.33, cg, inst.drempels)).toMatchObject({ klasse: 'krap' });
  });

  test('C26: no inzet is n.v.t., saldo is −vraag; no figures is no percentage', () => {
    const vraag = vraagMinuten({ 1: 5 }, inst);
    expect(bezetting(vraag, 0, inst.drempels)).toEqual({ soort: 'nvt' });
    expect(saldo(0, vraag)).toBe(-300);
    expect(bezetting(null, 100, inst.drempels)).toEqual({ soort: 'geen-gegevens' });
    expect(bezetting(null, 0, inst.drempels)).toEqual({ soort: 'geen-gegevens' });
    expect(bezetting(0, 100, inst.drempels)).toMatchObject({ soort: 'percentage', waarde: 0 });
    expect(saldo(100, null)).toBeNull();
    expect(saldoFte(null, inst)).toBeNull();
  });
});

describe('small rules', () => {
  test('demand: nothing entered is null; zero is zero; the waakvlam counts only when on', () => {
    expect(vraagMinuten({}, inst)).toBeNull();
    expect(vraagMinuten({ 1: 0 }, inst)).toBe(0);
    expect(vraagMinuten({ 0: 100 }, inst)).toBeNull();
    const aan = { ...inst, waakvlamAan: true };
    expect(vraagMinuten({ 0: 100, 1: 1 }, aan)).toBe(660);
  });

  test('C25: vacaturegraad', () => {
    expect(procentText(vacaturegraad(480 * 60, 452 * 60) ?? 0)).toBe('5,8\u00a0%');
    expect(vacaturegraad(0, 100)).toBeNull();
    expect(vacaturegraad(100, 120)).toBe(0);
  });

  test('inzetgraad', () => {
    expect(inzetgraad(1440, 1680)).toBeCloseTo(0.857, 3);
    expect(inzetgraad(0, 0)).toBeNull();
  });

  test('week up to the horizon, norm after it, the past always week', () => {
    const current = dagnummer('2026-03-02');
    expect(modusOf(current - 70, current, 'auto', 8)).toBe('week');
    expect(modusOf(current + 56, current, 'auto', 8)).toBe('week');
    expect(modusOf(current + 63, current, 'auto', 8)).toBe('norm');
    expect(modusOf(current, current, 'norm', 8)).toBe('norm');
    expect(modusOf(current + 700, current, 'week', 8)).toBe('week');
  });
});

describe('settings', () => {
  const rows = [
    { id: '1', sleutel: 'fNetto', waarde: 0.8, geldigVan: '2026-01-01', geldigTot: '2026-04-01' },
    { id: '2', sleutel: 'fNetto', waarde: 0.79, geldigVan: '2026-04-01', geldigTot: null },
  ];

  test('every setting has a default within its own limits and on its own step', () => {
    for (const instelling of INSTELLINGEN) {
      expect(checkInstelling(instelling.sleutel, instelling.standaard)).toEqual({
        soort: 'ok',
        waarde: instelling.standaard,
      });
      expect(instelling.uitleg).not.toBe('');
    }
    expect(new Set(INSTELLINGEN.map((i) => i.sleutel)).size).toBe(INSTELLINGEN.length);
  });

  test('the value in force on the day, else the default', () => {
    expect(readInstelling(rows, 'fNetto', '2025-12-31')).toBe(0.82);
    expect(readInstelling(rows, 'fNetto', '2026-03-31')).toBe(0.8);
    expect(readInstelling(rows, 'fNetto', '2026-04-01')).toBe(0.79);
    expect(readInstelling(rows, 'fClientgebonden', '2026-04-01')).toBe(0.7);
  });

  test('compiled per Monday, shared between changes', () => {
    const series = rekeninstellingenSeries(rows, [
      '2025-12-29',
      '2026-01-05',
      '2026-01-12',
      '2026-03-30',
      '2026-04-06',
    ]);
    expect(series.map((r) => r.fNetto)).toEqual([0.82, 0.8, 0.8, 0.8, 0.79]);
    expect(series[1]).toBe(series[2]);
  });

  test('units of the arithmetic', () => {
    expect(inst.zwaarteMinuten).toEqual({ 0: 6, 1: 60, 2: 120, 3: 180 });
    expect(inst.drempels).toEqual({ ruimte: 0.85, inBalans: 1, krap: 1.1 });
    expect(inst.contractMaximumMinuten).toBe(2400);
  });

  test('refusals', () => {
    expect(checkInstelling('fNetto', 1.2)).toMatchObject({
      soort: 'fout',
      melding: 'Inzetbaar deel (norm): kies een waarde van 0,3 t/m 1.',
    });
    expect(checkInstelling('onzin', 1).soort).toBe('fout');
    expect(checkInstelling('fNetto', Number.NaN).soort).toBe('fout');
    expect(findInstelling('fNetto')?.bron).toBe('A');
  });
});
