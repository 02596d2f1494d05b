import { z } from 'zod';
import { documentSchema } from './document.ts';
import { peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

const parameters = z.object({ peildatum });

/** Who may do what on the peildatum: for the yearly review of rights (BIO2 5.18, domein §5.3). */
export const autorisatieoverzicht = createOverzicht({
  name: 'autorisatieoverzicht',
  label: 'Autorisatieoverzicht',
  recht: 'autorisatiesZien',
  parameters,
  input: parameters,
  question: (asked) => asked,
  data: documentSchema,
  // Who may see complaints is nothing to leave in a folder: one prints it when it is asked for.
  printRun: {
    unasked: false,
    prints: ({ peildatum: day }) => [{ about: 'alle gebruikers', parameters: { peildatum: day } }],
  },
  sheet: () => ({ title: 'Autorisatieoverzicht', landscape: true, classificatie: 'Vertrouwelijk' }),
});
