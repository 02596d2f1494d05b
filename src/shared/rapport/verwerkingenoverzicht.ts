import { z } from 'zod';
import { documentSchema } from './document.ts';
import { peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

const parameters = z.object({ peildatum });

/** What this application does with personal data (AVG art. 30), with the settings of the peildatum. */
export const verwerkingenoverzicht = createOverzicht({
  name: 'verwerkingenoverzicht',
  label: 'Verwerkingenoverzicht (AVG)',
  recht: 'inzien',
  parameters,
  input: parameters,
  question: (asked) => asked,
  data: documentSchema,
  printRun: {
    unasked: false,
    prints: ({ peildatum: day }) => [{ about: 'alle verwerkingen', parameters: { peildatum: day } }],
  },
  sheet: () => ({ title: 'Verwerkingenoverzicht', landscape: false, classificatie: 'Intern' }),
});
