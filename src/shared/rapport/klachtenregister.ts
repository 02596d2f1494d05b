import { z } from 'zod';
import { datumNl } from '../domain/tijd/datum.ts';
import { createRapport } from './rapport.ts';

const yesOrNo = z.enum(['ja', 'nee']).default('nee');

/** The register of complaints; with names only when asked. Every print is logged. */
export const klachtenregister = createRapport({
  name: 'klachtenregister',
  label: 'Klachtenregister',
  parameters: z.object({
    /** Year of receipt; '' = all years. */
    jaar: z.union([z.literal(''), z.string().regex(/^\d{4}$/u)]).default(''),
    /** Only complaints that are open; then the year says nothing. */
    open: yesOrNo,
    namen: yesOrNo,
  }),
  audience: { recht: 'klachtenZien' },
  place: { kind: 'screen', path: '/klachten/afdruk', listed: false },
  printRun: { unasked: false, prints: () => [{ about: 'alle klachten', parameters: {} }] },
  question: ({ jaar, open, namen }) => ({
    jaar: jaar === '' ? null : Number(jaar),
    alleenOpen: open === 'ja',
    metNamen: namen === 'ja',
  }),
  sheet: (_regels: unknown, { namen }, today) => ({
    title: 'Klachtenregister',
    period: `stand op ${datumNl(today)}`,
    madeOn: datumNl(today),
    classificatie: namen === 'ja' ? 'Vertrouwelijk' : 'Intern',
    landscape: true,
  }),
});
