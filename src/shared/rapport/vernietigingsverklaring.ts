import { z } from 'zod';
import type { Document } from './document.ts';
import { onPeildatum } from './header.ts';
import { vernietigingslijst } from './parameters.ts';
import { createRapport } from './rapport.ts';

/** The declaration that a list was destroyed, to sign and keep (Archiefwet; domein §5.2). No name that went. */
export const vernietigingsverklaring = createRapport({
  name: 'vernietigingsverklaring',
  label: 'Verklaring van vernietiging',
  parameters: z.object({ lijst: vernietigingslijst }),
  audience: { recht: 'vernietigenGoedkeuren' },
  place: { kind: 'dossier' },
  printRun: null,
  question: ({ lijst }) => ({ id: lijst }),
  sheet: (data: Document) => ({
    title: 'Verklaring van vernietiging',
    ...onPeildatum(data),
    classificatie: 'Intern',
    landscape: false,
  }),
});
