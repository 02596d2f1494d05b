import { z } from 'zod';
import { datumNl } from '../domain/tijd/datum.ts';
import { createRapport } from './rapport.ts';

const YEAR = { error: 'Kies eerst een jaar voor dit verslag.' };

type Verslag = { readonly jaar: number; readonly definitief: boolean; readonly opgesteldOp: string };

/** The yearly report of complaints (Awb 9:12a): numbers without names, so for everybody. */
export const klachtenjaarverslag = createRapport({
  name: 'klachtenjaarverslag',
  label: 'Klachtenjaarverslag',
  parameters: z.object({ jaar: z.string(YEAR).regex(/^\d{4}$/u, YEAR) }),
  audience: { recht: 'inzien' },
  place: { kind: 'screen', path: '/klachten/jaarverslag', listed: true },
  printRun: {
    unasked: false,
    /** The last year that is over. */
    prints: ({ peildatum }) => {
      const jaar = String(Number(peildatum.slice(0, 4)) - 1);
      return [{ about: jaar, parameters: { jaar } }];
    },
  },
  question: ({ jaar }) => ({ jaar: Number(jaar) }),
  sheet: ({ jaar, definitief, opgesteldOp }: Verslag, _parameters, today) => ({
    title: `Klachtenjaarverslag ${jaar}`,
    period: `${definitief ? 'stand op' : 'voorlopig,'} ${datumNl(opgesteldOp)}`,
    madeOn: datumNl(today),
    classificatie: definitief ? 'Openbaar' : 'Intern',
    landscape: false,
  }),
});
