import { describe, expect, it } from 'vitest';
import { readBegroot, showBegroot } from './formatie-maat.ts';

const VOLTIJD = 2160;

describe('typing formatie', () => {
  it.each([
    ['', 'fte', null],
    ['0', 'fte', 0],
    ['1', 'fte', 2160],
    ['2,67', 'fte', 5767],
    ['1 fte', 'fte', 2160],
    ['36', 'uren', 2160],
    ['36,5', 'uren', 2190],
    ['36:10', 'uren', 2170],
    ['480 u', 'uren', 28800],
  ] as const)('%s in %s', (text, maat, minuten) => {
    expect(readBegroot(text, maat, VOLTIJD)).toEqual({ soort: 'ok', minuten });
  });

  it.each([
    ['veel', 'fte'],
    ['-1', 'fte'],
    ['1,234', 'fte'],
    ['300', 'fte'],
    ['-4', 'uren'],
    ['20000', 'uren'],
  ] as const)('refuses %s in %s', (text, maat) => {
    expect(readBegroot(text, maat, VOLTIJD).soort).toBe('fout');
  });

  it('what is shown reads back as the same: hours to the minute, fte to 0,01', () => {
    for (let minuten = 0; minuten < 6000; minuten += 7) {
      expect(readBegroot(showBegroot(minuten, 'uren', VOLTIJD), 'uren', VOLTIJD)).toEqual({
        soort: 'ok',
        minuten,
      });
      const fte = readBegroot(showBegroot(minuten, 'fte', VOLTIJD), 'fte', VOLTIJD);
      expect(fte.soort === 'ok' && Math.abs((fte.minuten ?? -99) - minuten)).toBeLessThanOrEqual(11);
    }
    expect(showBegroot(null, 'uren', VOLTIJD)).toBe('');
  });
});
