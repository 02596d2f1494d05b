import { describe, expect, test } from 'vitest';
import { inTimeZone } from '../../../../tests/support/time-zone.ts';
import { beginOfDag, dagOfMoment, lokaalMoment } from './moment.ts';

describe('in Amsterdam', () => {
  inTimeZone('Europe/Amsterdam');

  test.each([
    ['winter: midnight is 23:00 UTC', '2026-03-01T22:59:59.999Z', '2026-03-01'],
    ['half past midnight is the day here, not there', '2026-03-01T23:30:00.000Z', '2026-03-02'],
    ['the year turns here first', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['summer: midnight is 22:00 UTC', '2026-07-14T21:59:00.000Z', '2026-07-14'],
    ['summer, after midnight', '2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['the night that the clock goes forward', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the last minute of the day of 23 hours', '2026-03-29T21:59:00.000Z', '2026-03-29'],
    ['the day after it', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the night that the clock goes back', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the last minute of the day of 25 hours', '2026-10-25T22:59:00.000Z', '2026-10-25'],
    ['the day after that', '2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s', (_wat, moment, dag) => {
    expect(dagOfMoment(moment)).toBe(dag);
  });

  test('the hour that comes twice reads as the same time', () => {
    expect(lokaalMoment('2026-10-25T00:30:00.000Z')).toBe('2026-10-25T02:30:00');
    expect(lokaalMoment('2026-10-25T01:30:00.000Z')).toBe('2026-10-25T02:30:00');
  });

  test.each(['2026-01-01', '2026-03-29', '2026-03-30', '2026-07-15', '2026-10-25', '2026-10-26'])(
    'a day begins at its first moment: %s',
    (dag) => {
      const begin = beginOfDag(dag);
      expect(dagOfMoment(begin)).toBe(dag);
      expect(dagOfMoment(new Date(Date.parse(begin) - 1).toISOString())).not.toBe(dag);
      // As text before and after the moments that are kept: the same form.
      expect(begin).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
    },
  );
});

describe('west of Greenwich', () => {
  inTimeZone('America/Curacao');

  test('the evening here is the day after there', () => {
    expect(dagOfMoment('2026-03-02T02:00:00.000Z')).toBe('2026-03-01');
  });
});
