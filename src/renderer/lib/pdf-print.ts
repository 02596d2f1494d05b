import type { PrintVraag } from '../../shared/rapport/rapporten.ts';
import { shell } from './core-client.ts';

export type GemaaktePdf = Awaited<ReturnType<typeof shell.afdruk.maakPdf>>;

/** The PDF of a print, made by the shell; it is kept there until it is forgotten. */
export const pdfPrint = {
  /** Under the key of the overviews, so that whatever makes those stale also makes a new PDF. */
  opties: (vraag: PrintVraag) => ({
    queryKey: [['overzichten', 'pdf'], vraag] as const,
    queryFn: () => shell.afdruk.maakPdf(vraag),
    // The shell forgets it when the screen does.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  }),
  bewaar: (id: string) => shell.afdruk.bewaar({ id }),
  print: (id: string) => shell.afdruk.print({ id }),
  /** Forgetting what is already gone is no error. */
  vergeet: (id: string) => void shell.afdruk.vergeet({ id }).catch(() => undefined),
  /** Said by a print page: everything is drawn, or there is nothing to print and why. */
  klaar: (titel: string) => void shell.afdruk.klaar({ titel }).catch(() => undefined),
  mislukt: (melding: string) => void shell.afdruk.mislukt({ melding }).catch(() => undefined),
};
