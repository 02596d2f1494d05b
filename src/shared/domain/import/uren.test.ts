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
