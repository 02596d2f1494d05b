import { z } from 'zod';
import { closedList } from '../domain/lijst/closed-list.ts';
import { datumNl } from '../domain/tijd/datum.ts';
import { oneOf, peildatum, team } from './parameters.ts';
import { createRapport } from './rapport.ts';

const formaat = oneOf('Formaat', closedList({ A5: 'A5: voor de brievenbus', A4: 'A4: voor de muur' }), 'A5');

/** What the name of the paper is made of. */
type Team = { readonly regel: { readonly naam: string } };

/** For residents: what the team of their wijk does, and how to reach it. Nobody who works there is on it. */
export const wijkkaart = createRapport({
  name: 'wijkkaart',
  label: 'Wijkkaart (voor bewoners)',
  parameters: z.object({ team, peildatum, formaat }),
  audience: { recht: 'inzien' },
  place: { kind: 'overzichten' },
  printRun: {
    unasked: false,
    prints: ({ teams, peildatum: day }) =>
      teams.map(({ id, naam }) => ({ about: naam, parameters: { team: id, peildatum: day } })),
  },
  question: ({ team: id, peildatum: day }) => ({ id, peildatum: day }),
  sheet: ({ regel }: Team, { peildatum: day, formaat: size }, today) => ({
    title: `Wijkkaart ${regel.naam}`,
    period: `peildatum ${datumNl(day)}`,
    madeOn: datumNl(today),
    classificatie: 'Openbaar',
    landscape: false,
    card: size === 'A4' ? 'A4' : 'A5',
  }),
});
