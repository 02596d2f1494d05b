import { describe, expect, it } from 'vitest';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  gegevens,
  patroonUren,
} from '../../../../tests/support/planning-builders.ts';
import { createAanwezigheid } from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import { personCalendar, teamCalendar } from './ical.ts';
import { personWeeks } from './team-weken.ts';

const data = gegevens({
  detacheringen: [eenDetachering({ uren: 20, werkpatroon: patroonUren(8, 4, 0, 8, 0) })],
  inzet: [eenInzet({ uren: 20 })],
  afwezigheid: [eenAfwezigheid({ geldigVan: '2026-03-05', geldigTot: '2026-03-06' })],
});
const dagen = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
const people = personWeeks(createAanwezigheid(data), data, 't1', dagen);
const source = { naam: 'Nieuwland', teamId: 't1', dagen, people };

/** Lines as they are before a long one is folded. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, field: string) =>
  linesOf(text).flatMap((line) => (line.startsWith(field) ? [line.slice(field.length)] : []));

describe('a calendar file', () => {
  it('of one person: a whole day for each day of work, absence said, nothing on a day off', () => {
    const [person] = people;
    if (person === undefined) throw new Error('Nobody.');
    const text = personCalendar(source, person);
    expect(linesOf(text).slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(values(text, 'DTSTART;VALUE=DATE:')).toEqual(['20260302', '20260303', '20260305']);
    expect(values(text, 'DTEND;VALUE=DATE:')).toEqual(['20260303', '20260304', '20260306']);
    expect(values(text, 'SUMMARY:')).toEqual([
      'Nieuwland: hele dag',
      'Nieuwland: ochtend',
      'Nieuwland: afwezig',
    ]);
    expect(new Set(values(text, 'UID:')).size).toBe(3);
    expect(values(text, 'UID:')).toEqual(values(personCalendar(source, person), 'UID:'));
  });

  it('of a team: how many of them are there, and who', () => {
    const text = teamCalendar(source);
    expect(values(text, 'SUMMARY:')).toEqual([
      'Nieuwland: 1 van 1 aanwezig',
      'Nieuwland: 1 van 1 aanwezig',
      'Nieuwland: 0 van 1 aanwezig',
    ]);
    expect(text).not.toMatch(/verlof|ziekte/iu);
  });
});
