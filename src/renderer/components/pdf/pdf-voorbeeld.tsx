import { useCallback, useEffect, useRef, useState } from 'react';
import { FoutToestand, LaadToestand } from '../toestand.tsx';
import './pdf.css';
import { giveKey } from '../../actions/give.ts';
import { useActions } from '../../actions/store.ts';
import { PDF_ACTIONS, type PdfContext } from './pdf-actions.ts';
import { PdfBalk } from './pdf-balk.tsx';
import { leesMaat, openPdf, type Paginamaat, type PdfDocument } from './pdf-document.ts';
import { PdfPagina } from './pdf-pagina.tsx';
import { schaalVan, volgendeSchaal, type Zoom } from './pdf-zoom.ts';

type Props = {
  /** Where the PDF is, or its bytes (keep the same array while it is on screen). */
  readonly url: string | Uint8Array;
  readonly titel: string;
  /** A newer version is on its way: what is shown is dimmed and says so. */
  readonly bezig: boolean;
};

type Geladen = { readonly pdf: PdfDocument; readonly eerste: Paginamaat };
type Toestand =
  | { readonly soort: 'laden' }
  | { readonly soort: 'klaar'; readonly geladen: Geladen }
  | { readonly soort: 'fout' };

/** Room around the sheets, left and right together. */
const RAND = 48;

/** Loads a PDF; the previous one stays on screen until the next is there. */
function usePdf(url: string | Uint8Array, poging: number): Toestand & { readonly meldFout: () => void } {
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'laden' });
  useEffect(() => {
    const { document: belofte, sluit } = openPdf(url);
    let weg = false;
    if (poging > 0) zetToestand({ soort: 'laden' });
    void belofte
      .then(async (pdf) => ({ pdf, eerste: await leesMaat(pdf, 1) }))
      .then(
        (geladen) => {
          if (!weg) zetToestand({ soort: 'klaar', geladen });
        },
        () => {
          if (!weg) zetToestand({ soort: 'fout' });
        },
      );
    return () => {
      weg = true;
      // After the next one has taken its place on screen.
      setTimeout(sluit, 2000);
    };
  }, [url, poging]);
  const meldFout = useCallback(() => zetToestand({ soort: 'fout' }), []);
  return { ...toestand, meldFout };
}

/** Size of the scroll area, kept up to date. */
function useZicht() {
  const ref = useRef<HTMLElement>(null);
  const [zicht, zetZicht] = useState({ breedte: 800, hoogte: 600 });
  const koppel = useCallback((element: HTMLElement | null) => {
    ref.current = element;
    if (!element) return;
    const meet = () => zetZicht({ breedte: element.clientWidth, hoogte: element.clientHeight });
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(element);
    meet();
    return () => waarnemer.disconnect();
  }, []);
  return { ref, koppel, zicht };
}

function bladVan(vlak: HTMLElement | null, nummer: number): HTMLElement | null {
  return vlak?.querySelector<HTMLElement>(`[data-pagina="${String(nummer)}"]`) ?? null;
}

/** Page whose sheet is at the top of the view. */
function paginaInZicht(vlak: HTMLElement, aantal: number): number {
  const lijn = vlak.scrollTop + vlak.clientHeight / 3;
  let nummer = 1;
  for (let n = 2; n <= aantal; n += 1) {
    const blad = bladVan(vlak, n);
    if (blad && blad.offsetTop <= lijn) nummer = n;
  }
  return nummer;
}

/** The PDF itself on screen: what you see is what is saved and printed. */
export function PdfVoorbeeld({ url, titel, bezig }: Props) {
  const [poging, zetPoging] = useState(0);
  const toestand = usePdf(url, poging);
  switch (toestand.soort) {
    case 'laden':
      return <LaadToestand wat="Voorbeeld" regels={10} />;
    case 'fout':
      return (
        <FoutToestand
          titel="Het voorbeeld kan niet worden getoond"
          tekst="De PDF is gemaakt, maar niet te lezen op dit scherm. Probeer het opnieuw, of sla de PDF op en open haar in een ander programma."
          onOpnieuw={() => zetPoging((n) => n + 1)}
        />
      );
    case 'klaar':
      return <Bladen geladen={toestand.geladen} titel={titel} bezig={bezig} onFout={toestand.meldFout} />;
  }
}

type BladenProps = Pick<Props, 'titel' | 'bezig'> & {
  readonly geladen: Geladen;
  readonly onFout: () => void;
};

function Bladen({ geladen, titel, bezig, onFout }: BladenProps) {
  const { pdf, eerste } = geladen;
  const aantal = pdf.numPages;
  const { ref, koppel, zicht } = useZicht();
  const [zoom, zetZoom] = useState<Zoom>({ soort: 'breedte' });
  const [inZicht, zetInZicht] = useState(1);
  const schaal = schaalVan(zoom, { breedte: zicht.breedte - RAND, hoogte: zicht.hoogte - RAND }, eerste);
  const pagina = Math.min(inZicht, aantal);
  const naarPagina = (nummer: number) => {
    const doel = Math.min(aantal, Math.max(1, nummer));
    const blad = bladVan(ref.current, doel);
    if (blad && ref.current) ref.current.scrollTop = blad.offsetTop - 12;
    zetInZicht(doel);
  };
  const context: PdfContext = {
    vorige: () => naarPagina(pagina - 1),
    volgende: () => naarPagina(pagina + 1),
    eerste: () => naarPagina(1),
    laatste: () => naarPagina(aantal),
    groter: () => zetZoom({ soort: 'vast', schaal: volgendeSchaal(schaal, 1) }),
    kleiner: () => zetZoom({ soort: 'vast', schaal: volgendeSchaal(schaal, -1) }),
    passend: () => zetZoom({ soort: 'breedte' }),
  };
  useActions(PDF_ACTIONS, null);
  return (
    <div className="pdf">
      <PdfBalk
        pagina={pagina}
        aantal={aantal}
        onPagina={naarPagina}
        zoom={zoom}
        schaal={schaal}
        onZoom={zetZoom}
      />
      <section
        className={bezig ? 'pdf__vlak pdf__vlak--bezig' : 'pdf__vlak'}
        aria-label={`Voorbeeld van ${titel}, ${String(aantal)} ${aantal === 1 ? 'pagina' : "pagina's"}`}
        aria-busy={bezig}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        ref={koppel}
        onKeyDown={(gebeurtenis) => {
          if (giveKey(PDF_ACTIONS, gebeurtenis.nativeEvent, context)) gebeurtenis.preventDefault();
        }}
        onScroll={(gebeurtenis) => zetInZicht(paginaInZicht(gebeurtenis.currentTarget, aantal))}
      >
        {Array.from({ length: aantal }, (_, i) => (
          <PdfPagina
            key={`pagina-${String(i + 1)}`}
            pdf={pdf}
            nummer={i + 1}
            aantal={aantal}
            schaal={schaal}
            onFout={onFout}
          />
        ))}
      </section>
    </div>
  );
}
