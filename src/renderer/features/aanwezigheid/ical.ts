import ical from 'ical-generator';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { dayText, type PersonWeek } from './team-weken.ts';

/** Calendar files (RFC 5545): whole days, without a time zone. The same day of the same person keeps its id. */

export type CalendarSource = {
  readonly naam: string;
  readonly teamId: string;
  readonly dagen: readonly string[];
  readonly people: readonly PersonWeek[];
};

type Event = {
  readonly id: string;
  readonly dag: string;
  readonly summary: string;
  readonly description: string;
};

/** Midnight of a day as the library reads it, whatever the zone of this computer. */
function midnight(dag: string): Date {
  const [jaar, maand, day] = dag.split('-').map(Number);
  return new Date(jaar ?? 0, (maand ?? 1) - 1, day ?? 1);
}

function calendar(naam: string, events: readonly Event[]): string {
  const file = ical({
    name: naam,
    prodId: { company: 'Gebiedsplanner', product: 'Aanwezigheid', language: 'NL' },
  });
  for (const { id, dag, summary, description } of events) {
    file.createEvent({
      ...{ id: `${id}@gebiedsplanner`, summary, description, allDay: true },
      ...{ start: midnight(dag), end: midnight(plusDagen(dag, 1)) },
    });
  }
  return file.toString();
}

/** The working days of one person in a team, and the days on which they are away. */
export function personCalendar({ naam, teamId, dagen }: CalendarSource, person: PersonWeek): string {
  const events = dagen.flatMap((dag, i): Event[] => {
    const text = dayText(person.dagen[i]);
    if (text === '') return [];
    const id = `${person.medewerkerId}-${teamId}-${dag}`;
    return [{ id, dag, summary: `${naam}: ${text}`, description: person.naam }];
  });
  return calendar(`${person.naam}, ${naam}`, events);
}

/** Every working day of a team: how many are there, and who. */
export function teamCalendar({ naam, teamId, dagen, people }: CalendarSource): string {
  const events = dagen.flatMap((dag, i): Event[] => {
    const texts = people.flatMap((person) => {
      const text = dayText(person.dagen[i]);
      return text === '' ? [] : [{ line: `${person.naam}: ${text}`, one: person.dagen[i] }];
    });
    if (texts.length === 0) return [];
    const present = texts.filter(
      ({ one }) => one !== undefined && one.vrij === null && one.afwezig < 1,
    ).length;
    const summary = `${naam}: ${String(present)} van ${String(texts.length)} aanwezig`;
    return [{ id: `${teamId}-${dag}`, dag, summary, description: texts.map(({ line }) => line).join('\n') }];
  });
  return calendar(`Aanwezigheid ${naam}`, events);
}
