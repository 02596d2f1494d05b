import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Aanwezigheid } from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import { ContextMenu } from '../../components/menu/context-menu.tsx';
import { saveBytes } from '../../lib/export-file.ts';
import { personWeeks } from './team-weken.ts';

/** Weeks that go into a file: a calendar does not follow what changes here, so not too far. */
const WEKEN = 13;

type Props = {
  readonly aanwezigheid: Aanwezigheid;
  readonly gegevens: PlanbordGegevens;
  readonly team: Team;
  readonly dag: string;
};

/** A file for a calendar (Outlook, a telephone): of the whole team, or of one person. */
export function IcalButton({ aanwezigheid, gegevens, team, dag }: Props) {
  const [punt, setPunt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const dagen = Array.from({ length: WEKEN * 7 }, (_, i) => plusDagen(maandagOf(dag), i));
  const people = punt === null ? [] : personWeeks(aanwezigheid, gegevens, team.id, dagen);
  const save = async (wie: string, events: 'team' | string) => {
    const { personCalendar, teamCalendar } = await import('./ical.ts');
    const source = { naam: team.naam, teamId: team.id, dagen, people };
    const person = people.find(({ medewerkerId }) => medewerkerId === events);
    const text = person === undefined ? teamCalendar(source) : personCalendar(source, person);
    await saveBytes({
      naam: `Aanwezigheid ${wie}, vanaf ${maandagOf(dag)}.ics`,
      bytes: new TextEncoder().encode(text),
      wat: `Agenda: aanwezigheid van ${wie}`,
    });
  };
  return (
    <>
      <Button
        size="small"
        aria-label={`Agendabestand: ${team.naam}`}
        aria-haspopup="menu"
        aria-expanded={punt !== null}
        onClick={(click) => {
          const place = click.currentTarget.getBoundingClientRect();
          setPunt({ x: place.left, y: place.bottom });
        }}
      >
        Agendabestand…
      </Button>
      {punt === null ? null : (
        <ContextMenu
          label="Agendabestand"
          punt={punt}
          onClose={() => setPunt(null)}
          regels={[
            { soort: 'actie', label: `Heel ${team.naam}`, run: () => void save(team.naam, 'team') },
            { soort: 'streep' },
            ...people.map(({ medewerkerId, naam }) => ({
              soort: 'actie' as const,
              label: naam,
              run: () => void save(naam, medewerkerId),
            })),
          ]}
        />
      )}
    </>
  );
}
