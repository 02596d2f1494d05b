import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dagenBetween,
  dagnummer,
  datumKort,
  isGeldigeDatum,
  isoDatum,
  jaarOf,
  plusDagen,
  readDatum,
} from './datum.ts';
import { datumEcho, readJump, readTypedDatum, type TypedDatumChoice } from './typed-datum.ts';
import { maandagOf } from './week.ts';

/** A Monday in week 49. */
const VANDAAG = '2026-11-30';
const read = (text: string, choice: Partial<TypedDatumChoice> = {}) =>
  readTypedDatum(text, { vandaag: VANDAAG, ...choice });
const ok = (datum: string) => ({ soort: 'ok', datum });

describe('a date as people type it', () => {
  test.each([
    ['20-12', '2026-12-20'],
    ['20/12', '2026-12-20'],
    ['20.12', '2026-12-20'],
    ['20.12.', '2026-12-20'],
    ['20 12', '2026-12-20'],
    [' 20 - 12 ', '2026-12-20'],
    ['20–12', '2026-12-20'],
    ['20 dec', '2026-12-20'],
    ['20 dec.', '2026-12-20'],
    ['20dec', '2026-12-20'],
    ['20-dec', '2026-12-20'],
    ['20 December', '2026-12-20'],
    ['20e december', '2026-12-20'],
    ['zo 20-12', '2026-12-20'],
    ['zondag 20 dec', '2026-12-20'],
    ['20122026', '2026-12-20'],
    ['20261220', '2026-12-20'],
    ['201226', '2026-12-20'],
    ['3112', '2026-12-31'],
    ['0102', '2027-02-01'],
    ['20-12-2026', '2026-12-20'],
    ['20-12-26', '2026-12-20'],
    ['20 dec 2026', '2026-12-20'],
    ['20 dec ’26', '2026-12-20'],
    ['2026-12-20', '2026-12-20'],
    ['20\u00a0dec\u00a02026', '2026-12-20'],
    ['zo 20-12-2026 (wk 51)', '2026-12-20'],
    // What was changed in a field that shows its week: the date counts.
    ['zo 21-12-2026 (wk 51)', '2026-12-21'],
    ['week 51, 14-12-2026', '2026-12-14'],
    ['vandaag', '2026-11-30'],
    ['Vandaag', '2026-11-30'],
    ['morgen', '2026-12-01'],
    ['overmorgen', '2026-12-02'],
    ['gisteren', '2026-11-29'],
    ['eergisteren', '2026-11-28'],
    ['+3 weken', '2026-12-21'],
    ['+ 3 weken', '2026-12-21'],
    ['+3w', '2026-12-21'],
    ['+3 wk', '2026-12-21'],
    ['+1 week', '2026-12-07'],
    ['over 3 weken', '2026-12-21'],
    ['+10 dagen', '2026-12-10'],
    ['-1 dag', '2026-11-29'],
    ['−2 weken', '2026-11-16'],
    ['2 weken geleden', '2026-11-16'],
    ['+3 maanden', '2027-02-28'],
    ['+1 mnd', '2026-12-30'],
    ['+1 jaar', '2027-11-30'],
    ['1 mrt', '2027-03-01'],
    ['01032026', '2026-03-01'],
    ['1-3', '2027-03-01'],
    // Today is a Monday.
    ['ma', '2026-11-30'],
    ['Maandag', '2026-11-30'],
    ['vr', '2026-12-04'],
    ['vrijdag', '2026-12-04'],
    ['zo.', '2026-12-06'],
    ['komende maandag', '2026-12-07'],
    ['a.s. vrijdag', '2026-12-04'],
    ['aanstaande ma', '2026-12-07'],
    ['afgelopen vrijdag', '2026-11-27'],
    ['afgelopen maandag', '2026-11-23'],
    ['volgende week di', '2026-12-08'],
    ['vorige week woensdag', '2026-11-25'],
    ['week 51', '2026-12-14'],
    ['wk 51', '2026-12-14'],
    ['wk51', '2026-12-14'],
    ['w51', '2026-12-14'],
    ['week 51 2025', '2025-12-15'],
    ['week 51 van 2025', '2025-12-15'],
    ['51-2026', '2026-12-14'],
    ['2026-W51', '2026-12-14'],
  ])('“%s” is %s', (text, datum) => {
    expect(read(text)).toEqual(ok(datum));
  });

  test.each([
    ['', 'Vul een datum in, bijvoorbeeld 01-03-2026.'],
    ['straks', '“straks” is geen datum. Schrijf bijvoorbeeld 20-12, 20 dec 2026, week 51 of +3 weken.'],
    ['20 foo', '“20 foo” is geen datum.'],
    ['30-2', '30-2 bestaat niet. Controleer de dag en de maand.'],
    ['0-1', '0-1 bestaat niet.'],
    ['32-1', '32-1 bestaat niet.'],
    ['12-20', '12-20 bestaat niet. Schrijf eerst de dag en dan de maand: 20-12.'],
    ['31-02-2026', '31-02-2026 bestaat niet. Controleer de dag en de maand.'],
    ['31022026', '31-02-2026 bestaat niet. Controleer de dag en de maand.'],
    ['29-2', 'Bij 29-2 is niet duidelijk welk jaar u bedoelt. Schrijf het jaar erbij.'],
    ['15', 'Schrijf de maand erbij, bijvoorbeeld 15-12, of “week 15”.'],
    ['51', 'Bedoelt u week 51? Schrijf “week 51”.'],
    ['2012', '“2012” kan 20-12 zijn of het jaar 2012. Schrijf 20-12 of de hele datum.'],
    ['2026', 'Schrijf de dag en de maand erbij, bijvoorbeeld 01-03-2026.'],
    ['12-2026', '“12-2026” kan week 12 zijn of maand 12. Schrijf “week 12 2026” of de dag erbij: 1-12-2026.'],
    ['dec', 'Schrijf de dag erbij, bijvoorbeeld 1 dec 2026.'],
    ['december 2027', 'Schrijf de dag erbij, bijvoorbeeld 1 december 2027.'],
    ['volgende foodag', '“volgende foodag” is geen datum.'],
    ['volgende vrijdag', '“volgende vrijdag” is geen datum.'],
    ['+3', 'Zet erbij wat u bedoelt: +3 dagen, weken of maanden.'],
    ['+3 kwartalen', '“+3 kwartalen” is geen datum.'],
    ['+9999 jaar', 'Kies een datum van 01-01-1990 t/m 31-12-2100.'],
    ['week 54', 'Week 54 bestaat niet in 2026 (week 1 t/m 53).'],
    ['wk 53 2025', 'Week 53 bestaat niet in 2025 (week 1 t/m 52).'],
    ['week 0', 'Week 0 bestaat niet'],
    ['31-12-1989', 'Kies een datum van 01-01-1990 t/m 31-12-2100.'],
    ['constructor', '“constructor” is geen datum.'],
  ])('“%s” is refused: %s', (text, melding) => {
    expect(read(text)).toMatchObject({ soort: 'fout', melding: expect.stringContaining(melding) });
  });

  test('without a year: the nearest, the last one up to today, or the first from a day on', () => {
    expect(read('2-1')).toEqual(ok('2027-01-02'));
    expect(read('1-5')).toEqual(ok('2027-05-01'));
    expect(read('1-7')).toEqual(ok('2026-07-01'));
    expect(read('week 2')).toEqual(ok('2027-01-11'));
    expect(read('1-5', { richting: 'verleden' })).toEqual(ok('2026-05-01'));
    expect(read('30-11', { richting: 'verleden' })).toEqual(ok('2026-11-30'));
    expect(read('1-12', { richting: 'verleden' })).toEqual(ok('2025-12-01'));
    expect(read('week 50', { richting: 'verleden' })).toEqual(ok('2025-12-08'));
    expect(read('1-7', { na: '2026-12-01' })).toEqual(ok('2027-07-01'));
    expect(read('1-12', { na: '2026-12-01' })).toEqual(ok('2026-12-01'));
    expect(read('week 2', { na: '2028-12-01', rand: 'einde' })).toEqual(ok('2029-01-14'));
    expect(read('vr', { richting: 'verleden' })).toEqual(ok('2026-11-27'));
    expect(read('ma', { richting: 'verleden' })).toEqual(ok('2026-11-30'));
    expect(read('vr', { na: '2026-12-10' })).toEqual(ok('2026-12-11'));
    expect(read('do', { na: '2026-12-10' })).toEqual(ok('2026-12-10'));
    // With a year it is that year, whatever the field is about.
    expect(read('1-5-2027', { richting: 'verleden' })).toEqual(ok('2027-05-01'));
  });

  test('a week is its Monday, or at the end of a period its Sunday', () => {
    expect(read('week 51', { rand: 'begin' })).toEqual(ok('2026-12-14'));
    expect(read('week 51', { rand: 'einde' })).toEqual(ok('2026-12-20'));
    expect(read('2026-W53', { rand: 'einde' })).toEqual(ok('2027-01-03'));
    expect(read('14-12', { rand: 'einde' })).toEqual(ok('2026-12-14'));
  });
});

describe('for any day', () => {
  const dag = fc.integer({ min: dagnummer('1995-01-01'), max: dagnummer('2095-12-31') }).map(isoDatum);

  test('what a field shows reads back as the same day', () => {
    expect(datumEcho('2026-12-20')).toBe('zo 20-12-2026 (wk 51)');
    expect(datumEcho('2027-01-01')).toBe('vr 01-01-2027 (wk 53)');
    fc.assert(
      fc.property(dag, dag, fc.constantFrom<'begin' | 'einde'>('begin', 'einde'), (datum, vandaag, rand) => {
        expect(readTypedDatum(datumEcho(datum), { vandaag, rand })).toEqual(ok(datum));
      }),
    );
  });

  test('day and month give a day with that day and month, and no year is nearer', () => {
    fc.assert(
      fc.property(dag, dag, (datum, vandaag) => {
        fc.pre(!datum.endsWith('-02-29'));
        const text = datumKort(datum);
        const days = [-1, 0, 1].map((i) => `${jaarOf(vandaag) + i}${datum.slice(4)}`);
        const nearest = readTypedDatum(text, { vandaag });
        const past = readTypedDatum(text, { vandaag, richting: 'verleden' });
        const after = readTypedDatum(text, { vandaag: '2026-01-01', na: vandaag });
        if (nearest.soort !== 'ok' || past.soort !== 'ok' || after.soort !== 'ok') throw new Error(text);
        expect(nearest.datum.slice(4)).toBe(datum.slice(4));
        const distance = Math.abs(dagenBetween(vandaag, nearest.datum));
        expect(days.every((day) => Math.abs(dagenBetween(vandaag, day)) >= distance)).toBe(true);
        expect(past.datum <= vandaag && dagenBetween(past.datum, vandaag) < 366).toBe(true);
        expect(after.datum >= vandaag && dagenBetween(vandaag, after.datum) < 366).toBe(true);
      }),
    );
  });

  test('every full form means the same as in readDatum, and eight digits too', () => {
    fc.assert(
      fc.property(dag, dag, (datum, vandaag) => {
        const [jaar = '', maand = '', d = ''] = datum.split('-');
        for (const text of [`${d}-${maand}-${jaar}`, `${Number(d)}/${Number(maand)}/${jaar}`, datum]) {
          expect(readTypedDatum(text, { vandaag })).toEqual(readDatum(text));
        }
        expect(readTypedDatum(`${d}${maand}${jaar}`, { vandaag })).toEqual(ok(datum));
        expect(readTypedDatum(`${jaar}${maand}${d}`, { vandaag })).toEqual(ok(datum));
      }),
    );
  });

  test('+n and -n count from today', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 200 }), (vandaag, n) => {
        expect(readTypedDatum(`+${n} dagen`, { vandaag })).toEqual(ok(plusDagen(vandaag, n)));
        expect(readTypedDatum(`over ${n} weken`, { vandaag })).toEqual(ok(plusDagen(vandaag, 7 * n)));
        expect(readTypedDatum(`${n} dagen geleden`, { vandaag })).toEqual(ok(plusDagen(vandaag, -n)));
      }),
    );
  });

  test('any text is a valid day or a sentence, never an exception', () => {
    const part = fc.constantFrom(
      '1',
      '12',
      '31',
      '2026',
      '-',
      '/',
      ' ',
      'dec',
      'week',
      'wk',
      '+',
      'ma',
      '(wk 3)',
      '.',
      'w',
      'over',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, dag, fc.constantFrom(undefined, 'verleden' as const), (typed, vandaag, richting) => {
        const parsed = readTypedDatum(typed, { vandaag, ...(richting === undefined ? {} : { richting }) });
        if (parsed.soort === 'ok') expect(isGeldigeDatum(parsed.datum)).toBe(true);
        else expect(parsed.melding).toMatch(/[.?]$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('ga naar', () => {
  const vandaag = '2026-03-02';
  test.each([
    ['week 12', '2026-03-16'],
    ['wk 12', '2026-03-16'],
    ['wk12', '2026-03-16'],
    ['wk 12 2025', '2025-03-17'],
    ['12-2025', '2025-03-17'],
    ['2026-W53', '2026-12-28'],
    ['week 53', '2026-12-28'],
    ['vandaag', '2026-03-02'],
    ['18-03-2026', '2026-03-16'],
    ['18 mrt 2026', '2026-03-16'],
    ['18-3', '2026-03-16'],
    ['+2 weken', '2026-03-16'],
  ])('“%s” goes to the week of %s', (text, maandag) => {
    expect(readJump(text, vandaag)).toMatchObject({ soort: 'ok', maandag });
  });

  test.each([
    ['week 54', 'Week 54 bestaat niet in 2026'],
    ['wk 53 2025', 'Week 53 bestaat niet in 2025 (week 1 t/m 52)'],
    ['week 1 1980', 'Kies een jaar'],
    ['straks', 'Typ een week'],
    ['', 'Typ een week'],
    ['31-02-2026', 'bestaat niet'],
  ])('“%s” is refused', (text, message) => {
    const parsed = readJump(text, vandaag);
    expect(parsed.soort).toBe('fout');
    if (parsed.soort === 'fout') expect(parsed.melding).toContain(message);
  });

  test('a week of a date is that of its Monday', () => {
    const jump = readJump('18-3', vandaag);
    expect(jump.soort === 'ok' ? [jump.datum, jump.maandag] : null).toEqual([
      '2026-03-18',
      maandagOf('2026-03-18'),
    ]);
  });
});
