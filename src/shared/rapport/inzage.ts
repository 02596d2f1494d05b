import { z } from 'zod';
import type { Document } from './document.ts';
import { onPeildatum } from './header.ts';
import { klager, medewerker } from './parameters.ts';
import { createRapport } from './rapport.ts';

/** What is kept about somebody, to give to them (AVG art. 15). Each one that is made is logged. */

const sheet = (data: Document) => ({
  title: 'Inzage in uw gegevens',
  ...onPeildatum(data),
  classificatie: 'Vertrouwelijk' as const,
  landscape: false,
});

export const inzagemedewerker = createRapport({
  name: 'inzagemedewerker',
  label: 'Inzage van een medewerker (AVG)',
  parameters: z.object({ medewerker }),
  audience: { recht: 'inzageGeven' },
  place: { kind: 'dossier' },
  printRun: null,
  question: ({ medewerker: id }) => ({ id }),
  sheet,
});

/** Of a klager in one of their complaints: over all of these. */
export const inzageklager = createRapport({
  name: 'inzageklager',
  label: 'Inzage van een klager (AVG)',
  parameters: z.object({ klager }),
  audience: { recht: 'klachtInzageGeven' },
  place: { kind: 'dossier' },
  printRun: null,
  question: ({ klager: klagerId }) => ({ klagerId }),
  sheet,
});
