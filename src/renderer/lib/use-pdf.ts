import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PrintVraag } from '../../shared/rapport/rapporten.ts';
import { showMessage } from './messages.ts';
import { followPdfs, type GemaaktePdf, type PdfFor, pdfPrint } from './pdf-print.ts';
import { leesFout } from './report-error.ts';

/**
 * The PDF of a choice: made again when the data change, and shown again for as long as they do not. One that may not
 * be kept is made once, and forgotten when it is no longer shown.
 */
export function usePdf(vraag: PrintVraag, pdfFor: PdfFor) {
  const client = useQueryClient();
  useEffect(() => followPdfs(client), [client]);
  const query = useQuery({
    ...pdfPrint.opties(vraag, pdfFor),
    placeholderData: keepPreviousData,
    ...(pdfFor.kept ? {} : { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false }),
  });
  return { ...query, bezig: query.isFetching };
}

type PdfActions = {
  /** What is on screen now; undefined: nothing yet. */
  readonly pdf: GemaaktePdf | undefined;
  /** The PDF of what has been typed and chosen by now: the one on screen, or the one that is being made. */
  readonly current: () => Promise<GemaaktePdf | undefined>;
};

/** Save and print; what goes wrong is said, never thrown. */
export function usePdfActions({ pdf, current }: PdfActions) {
  const [loopt, setLoopt] = useState(false);
  const run = (werk: (id: string) => Promise<void>) => {
    if (loopt || pdf === undefined) return;
    setLoopt(true);
    void current()
      .then((made) => (made === undefined ? undefined : werk(made.id)))
      .catch((cause: unknown) => showMessage({ soort: 'fout', tekst: leesFout(cause).tekst }))
      .finally(() => setLoopt(false));
  };
  const save = () =>
    run(async (id) => {
      const place = await pdfPrint.bewaar(id);
      if (place === null) return;
      showMessage({ soort: 'goed', tekst: `PDF opgeslagen: ${place.pad}` });
    });
  const print = () =>
    run(async (id) => {
      const { soort } = await pdfPrint.print(id);
      if (soort !== 'afgedrukt') return;
      showMessage({ soort: 'goed', tekst: 'Het document is naar de printer gestuurd.' });
    });
  return { save, print, kan: !loopt && pdf !== undefined };
}
