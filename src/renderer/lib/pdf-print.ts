import type { QueryClient } from '@tanstack/react-query';
import type { PrintVraag } from '../../shared/rapport/rapporten.ts';
import { shell } from './core-client.ts';

export type GemaaktePdf = Awaited<ReturnType<typeof shell.afdruk.maakPdf>>;

/** How long the last PDF waits for who comes back to it. */
const KEPT_MS = 5 * 60_000;

/** Under the key of the overviews, so that whatever makes those stale also makes a new PDF. */
const PDF_KEY = ['overzichten', 'pdf'] as const;

export type PdfFor = {
  /** For whom it is made and on which day: another person never sees it. */
  readonly wie: string;
  /** Whether it may be shown again while nothing changed; false: making one is a line in a log. */
  readonly kept: boolean;
};

/** The PDF of a print, made by the shell; it is kept there until it is forgotten. */
export const pdfPrint = {
  opties: (vraag: PrintVraag, { wie, kept }: PdfFor) => ({
    queryKey: [PDF_KEY, vraag, wie] as const,
    queryFn: () => shell.afdruk.maakPdf(vraag),
    gcTime: kept ? KEPT_MS : 0,
    staleTime: kept ? Number.POSITIVE_INFINITY : 0,
    retry: false,
  }),
  bewaar: (id: string) => shell.afdruk.bewaar({ id }),
  print: (id: string) => shell.afdruk.print({ id }),
  /** Said by a print page: everything is drawn, or there is nothing to print and why. */
  klaar: (titel: string) => void shell.afdruk.klaar({ titel }).catch(() => undefined),
  mislukt: (melding: string) => void shell.afdruk.mislukt({ melding }).catch(() => undefined),
};

function idOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'
    ? data.id
    : null;
}

/** Forgetting what is already gone is no error. */
const forget = (id: string) => void shell.afdruk.vergeet({ id }).catch(() => undefined);

const followed = new WeakSet<QueryClient>();

/** Lets the shell forget what this page no longer has: of all that is not on screen only the last one made is kept. */
export function followPdfs(client: QueryClient): void {
  if (followed.has(client)) return;
  followed.add(client);
  const made = new Map<string, string>();
  client.getQueryCache().subscribe((event) => {
    const { queryHash, queryKey, state } = event.query;
    if (queryKey[0] !== PDF_KEY) return;
    const before = made.get(queryHash);
    if (event.type === 'removed') {
      made.delete(queryHash);
      if (before !== undefined) forget(before);
      return;
    }
    const id = idOf(state.data);
    if (event.type !== 'updated' || event.action.type !== 'success' || id === null || id === before) return;
    made.set(queryHash, id);
    if (before !== undefined) forget(before);
    const isOther = (query: { readonly queryHash: string }) => query.queryHash !== queryHash;
    client.removeQueries({ queryKey: [PDF_KEY], type: 'inactive', predicate: isOther });
  });
}
