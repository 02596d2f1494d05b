import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AfdrukVraag } from '../../shared/rapport/rapporten.ts';
import { toonMelding } from './meldingen.ts';
import { type GemaaktePdf, pdfAfdruk } from './pdf-afdruk.ts';
import { leesFout } from './report-error.ts';

/** The PDF of a choice: made again when the data change (`volgt`),  forgotten in the shell when it is no longer shown. */
export function usePdf(vraag: AfdrukVraag, volgt: boolean) {
  const query = useQuery({
    ...pdfAfdruk.opties(vraag),
    placeholderData: keepPreviousData,
    ...(volgt ? {} : { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false }),
  });
  const id = query.data?.id;
  useEffect(() => {
    if (id === undefined) return;
    return () => pdfAfdruk.vergeet(id);
  }, [id]);
  return { ...query, bezig: query.isFetching };
}

/** Save and print the PDF that is on screen; what goes wrong is said, never thrown. */
export function usePdfActies(pdf: GemaaktePdf | undefined, uit: boolean) {
  const [loopt, zetLoopt] = useState(false);
  const doe = (werk: (id: string) => Promise<void>) => {
    if (uit || loopt || pdf === undefined) return;
    zetLoopt(true);
    void werk(pdf.id)
      .catch((oorzaak: unknown) => toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }))
      .finally(() => zetLoopt(false));
  };
  const bewaar = () =>
    doe(async (id) => {
      const plek = await pdfAfdruk.bewaar(id);
      if (plek !== null) toonMelding({ soort: 'goed', tekst: `PDF opgeslagen: ${plek.pad}` });
    });
  const print = () =>
    doe(async (id) => {
      const { soort } = await pdfAfdruk.print(id);
      if (soort === 'afgedrukt')
        toonMelding({ soort: 'goed', tekst: 'Het document is naar de printer gestuurd.' });
    });
  return { bewaar, print, kan: !uit && !loopt && pdf !== undefined };
}
