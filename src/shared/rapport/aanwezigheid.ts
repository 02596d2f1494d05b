import { z } from 'zod';
import type { PlanbordGegevens } from '../domain/planning/planning.ts';
import { datumNl, plusDagen } from '../domain/tijd/datum.ts';
import { maandagOf, weekOf } from '../domain/tijd/week.ts';
import { peildatum, team } from './parameters.ts';
import { createRapport } from './rapport.ts';

/** Who is there in the week of the peildatum, for the wall of the team. Of absence only that somebody is away. */
export const aanwezigheid = createRapport({
  name: 'aanwezigheid',
  label: 'Aanwezigheid van een team (voor de muur)',
  parameters: z.object({ team, peildatum }),
  audience: { recht: 'inzien' },
  place: { kind: 'overzichten' },
  printRun: {
    unasked: false,
    prints: ({ teams, peildatum: day }) =>
      teams.map(({ id, naam }) => ({ about: naam, parameters: { team: id, peildatum: day } })),
  },
  question: ({ peildatum: day }) => ({ van: maandagOf(day), tot: plusDagen(maandagOf(day), 7) }),
  sheet: (gegevens: PlanbordGegevens, { team: teamId, peildatum: day }, today) => {
    const { week, jaar } = weekOf(day);
    const naam = gegevens.teams.find(({ id }) => id === teamId)?.naam ?? '';
    return {
      title: `Aanwezigheid ${naam}`,
      period: `week ${String(week)}, ${String(jaar)}`,
      madeOn: datumNl(today),
      classificatie: 'Intern',
      landscape: true,
    };
  },
});
