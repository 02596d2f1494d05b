import { describe, expect, it } from 'vitest';
import type { Waarde } from './indicatoren.ts';
import { getalText, isGehaald, streefText, verschilText, waardeText } from './tekst.ts';

const w = (waarde: number, n: number | null = 100): Waarde => ({ soort: 'gemeten', waarde, n });
const niet: Waarde = { soort: 'niet-gemeten' };

describe('in words', () => {
  it.each([
    [2236, 'aantal', '2.236'],
    [18.908, 'dagen', '18,9 dagen'],
    [2.27, 'werkdagen', '2,3 werkdagen'],
    [0.5119, 'deel', '51,2\u00a0%'],
    [2.52, 'score', '2,52'],
    [7.6, 'cijfer', '7,6'],
    [15.9, 'per-fte', '15,9 per fte'],
    [1.05, 'euro', '€ 1,05'],
  ] as const)('%s %s', (waarde, eenheid, text) => expect(getalText(waarde, eenheid)).toBe(text));

  it('says how many where they are few, and that nothing was measured', () => {
    expect(waardeText(w(0.5, 4), 'deel')).toBe('50,0\u00a0% (n = 4)');
    expect(waardeText(w(0.5, 10), 'deel')).toBe('50,0\u00a0%');
    expect(waardeText(w(7.6, null), 'cijfer')).toBe('7,6');
    expect(waardeText(w(3, 3), 'aantal')).toBe('3');
    expect(waardeText(niet, 'deel')).toBe('Niet gemeten');
    expect(waardeText(undefined, 'deel')).toBe('Niet gemeten');
  });

  it.each([
    [28, null, 'dagen', 'lager-is-beter', 'hoogstens 28,0 dagen'],
    [0.5, null, 'deel', 'hoger-is-beter', 'ten minste 50,0\u00a0%'],
    [5, 10, 'aantal', 'binnen-band', '5 tot en met 10'],
  ] as const)('target %s', (waarde, bovengrens, eenheid, richting, text) => {
    expect(streefText({ waarde, bovengrens }, eenheid, richting)).toBe(text);
  });

  it.each([
    [w(529), w(1046), 'aantal', '−517 (−49,4\u00a0%)'],
    [w(5), w(0), 'aantal', '+5'],
    [w(0.512), w(0.5), 'deel', '+1,2 procentpunt'],
    [w(3.81), w(2.52), 'score', '+1,29'],
    [w(12), w(12), 'dagen', '0,0'],
    [w(12), niet, 'dagen', '–'],
  ] as const)('difference', (nu, toen, eenheid, text) => expect(verschilText(nu, toen, eenheid)).toBe(text));
});

describe('a target', () => {
  it.each([
    [28, 28, null, 'lager-is-beter', true],
    [28.1, 28, null, 'lager-is-beter', false],
    [7.5, 7.5, null, 'hoger-is-beter', true],
    [7.4, 7.5, null, 'hoger-is-beter', false],
    [4, 5, 10, 'binnen-band', false],
    [5, 5, 10, 'binnen-band', true],
    [10, 5, 10, 'binnen-band', true],
    [11, 5, 10, 'binnen-band', false],
    [11, 5, null, 'geen', null],
  ] as const)('%s against %s', (waarde, doel, bovengrens, richting, gehaald) => {
    expect(isGehaald(w(waarde), { waarde: doel, bovengrens }, richting)).toBe(gehaald);
  });

  it('that is not there, or of what was not measured, is not met and not missed', () => {
    expect(isGehaald(niet, { waarde: 1, bovengrens: null }, 'hoger-is-beter')).toBeNull();
    expect(isGehaald(w(1), null, 'hoger-is-beter')).toBeNull();
  });
});
