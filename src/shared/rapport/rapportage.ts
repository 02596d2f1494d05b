import { z } from 'zod';
import { momentNl } from '../domain/tekst/number.ts';
import { datumNl } from '../domain/tijd/datum.ts';
import { dagOfLokaal, dagOfMoment } from '../domain/tijd/moment.ts';
import type { Document } from './document.ts';
import { createRapport } from './rapport.ts';

/** The reports of the WOT's: figures from the administratie, texts of the municipality. */

type Verslag = Document & {
  readonly vastgesteld: { readonly op: string } | null;
  readonly voorlopig: boolean;
};

const YEAR = { error: 'Kies eerst een jaar voor deze rapportage.' };
const QUARTER = { error: 'Kies eerst een kwartaal voor deze rapportage.' };

const period = ({ vastgesteld, voorlopig, opgesteldOp }: Verslag): string =>
  vastgesteld === null
    ? `${voorlopig ? 'voorlopig, ' : ''}stand op ${datumNl(dagOfLokaal(opgesteldOp))}`
    : `vastgesteld op ${datumNl(dagOfMoment(vastgesteld.op))}`;

export const raadrapport = createRapport({
  name: 'raadrapport',
  label: 'Rapportage WOT aan de raad',
  parameters: z.object({ jaar: z.string(YEAR).regex(/^\d{4}$/u, YEAR) }),
  audience: { recht: 'inzien' },
  place: { kind: 'screen', path: '/indicatoren/rapportage', listed: true },
  printRun: {
    unasked: false,
    /** The last year that is over. */
    prints: ({ peildatum }) => {
      const jaar = String(Number(peildatum.slice(0, 4)) - 1);
      return [{ about: jaar, parameters: { jaar } }];
    },
  },
  question: ({ jaar }) => ({ soort: 'raad' as const, periode: jaar }),
  sheet: (verslag: Verslag, { jaar }) => ({
    title: `Rapportage WOT ${jaar}`,
    period: period(verslag),
    madeOn: momentNl(verslag.opgesteldOp),
    classificatie: verslag.vastgesteld === null ? ('Intern' as const) : ('Openbaar' as const),
    landscape: false,
  }),
});

export const kwartaalrapportage = createRapport({
  name: 'kwartaalrapportage',
  label: 'Kwartaalrapportage',
  parameters: z.object({ kwartaal: z.string(QUARTER).regex(/^\d{4}-K[1-4]$/u, QUARTER) }),
  audience: { recht: 'inzien' },
  place: { kind: 'screen', path: '/indicatoren/rapportage?soort=kwartaal', listed: true },
  printRun: {
    unasked: false,
    /** The last quarter that is over. */
    prints: ({ peildatum }) => {
      const nummer =
        Number(peildatum.slice(0, 4)) * 4 + Math.floor((Number(peildatum.slice(5, 7)) - 1) / 3) - 1;
      const kwartaal = `${String(Math.floor(nummer / 4))}-K${String((nummer % 4) + 1)}`;
      return [{ about: kwartaal, parameters: { kwartaal } }];
    },
  },
  question: ({ kwartaal }) => ({ soort: 'kwartaal' as const, periode: kwartaal }),
  sheet: (verslag: Verslag, { kwartaal }) => ({
    title: `Kwartaalrapportage WOT ${kwartaal.slice(0, 4)}, ${kwartaal.slice(6)}e kwartaal`,
    period: period(verslag),
    madeOn: momentNl(verslag.opgesteldOp),
    classificatie: 'Intern' as const,
    landscape: false,
  }),
});
