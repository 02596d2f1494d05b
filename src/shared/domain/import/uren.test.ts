import { describe, expect, it } from 'vitest';
import { readProcent, readWeek, type UrenCells } from './uren.ts';

const VOLTIJD = 2160;
const week = (cells: Partial<UrenCells>) => readWeek({ uren: '', fte: '', procent: '', ...cells }, VOLTIJD);

describe('percents of a full week', () => {
  it.each([
    ['100,00', 2160],
    ['66,67', 1440],
    ['88.89', 1920],
    ['40', 864],
    ['25', 540],
    ['33,33', 720],
    ['80 %', 1728],
    ['1 %', 22],
    ['0', 0],
  ])('%s', (text, minuten) => {
    expect(readProcent(text, VOLTIJD)).toEqual({ soort: 'ok', minuten });
  });

  it.each([['1'], ['0,8'], ['1,00'], ['2']])(
    '%s without its sign is doubt: it may be a part of 1',
    (text) => {
      expect(readProcent(text, VOLTIJD)).toMatchObject({ melding: expect.stringContaining('kies dan Fte') });
    },
  );

  it('no percentage, and more than a week has', () => {
    expect(readProcent('voltijd', VOLTIJD)).toMatchObject({ soort: 'fout' });
    expect(readProcent('120', VOLTIJD)).toMatchObject({
      melding: expect.stringContaining('meer dan 40 uur'),
    });
  });
});

describe('hours of a line', () => {
  it('a duration of a workbook', () => {
    expect(['36:00', '24:30', '7:12'].map((uren) => week({ uren }).uren)).toEqual(
      [2160, 1470, 432].map((minuten) => ({ soort: 'ok', minuten })),
    );
  });

  it.each([
    ['36 uur 30', 2190],
    ['36u30', 2190],
    ['36 uur en 30 minuten', 2190],
    ['36 u 5 min', 2165],
    ['7u', 420],
    ['36:00:00', 2160],
    ['36h', 2160],
    ['36 hours', 2160],
    ['36½', 2190],
    ['24 ¾', 1485],
    ['36 uur 30 per week', 2190],
  ])('a duration in words: %s', (uren, minuten) => {
    expect(week({ uren }).uren).toEqual({ soort: 'ok', minuten });
  });

  it.each([['0,5 dag'], ['4 dagen'], ['4,5 dg'], ['5 d.']])('days are no hours: %s', (uren) => {
    expect(week({ uren }).uren).toMatchObject({
      soort: 'fout',
      melding: expect.stringContaining('hoeveel uur een dag is, staat er niet'),
    });
  });

  it.each([['36 uur 75'], ['36-40'], ['ca. 36'], ['24+12'], ['1:75']])(
    'what is none is refused: %s',
    (uren) => {
      expect(week({ uren }).uren).toMatchObject({ soort: 'fout' });
    },
  );

  it('a percent in a column of hours is a share, and that is said', () => {
    expect(week({ uren: '80%' })).toEqual({
      uren: { soort: 'ok', minuten: 1728 },
      opmerkingen: ['80% is gelezen als deel van voltijd: 28,8 uur per week.'],
    });
  });

  it('says when hours and fte contradict each other', () => {
    expect(week({ uren: '36', fte: '0,5' })).toEqual({
      uren: { soort: 'ok', minuten: 2160 },
      opmerkingen: ['Volgens de fte is het 18,0 uur. Hier tellen de uren.'],
    });
    expect(week({ uren: '24', fte: '0,67', procent: '66,67' }).opmerkingen).toEqual([]);
    expect(week({ fte: '1', procent: '50' }).opmerkingen).toEqual([
      'Volgens het percentage is het 18,0 uur. Hier tellen de fte.',
    ]);
  });
});
