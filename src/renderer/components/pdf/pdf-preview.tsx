import { useCallback, useEffect, useRef, useState } from 'react';
import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { ErrorState, LoadingState } from '../toestand.tsx';
import './pdf.css';
import { giveKey } from '../../actions/give.ts';
import { useActions } from '../../actions/store.ts';
import { PDF_ACTIONS, type PdfContext } from './pdf-actions.ts';
import { PdfBar } from './pdf-bar.tsx';
import { openPdf, type Paginamaat, type PdfDocument, PdfTooHeavy, readMaat } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { nextScale, scaleOf, type Zoom } from './pdf-zoom.ts';

type Props = {
  /** Where the PDF is, or its bytes (keep the same array while it is on screen). */
  readonly url: string | Uint8Array;
  readonly titel: string;
  /** A newer version is on its way: what is shown is dimmed and says so. */
  readonly bezig: boolean;
  /** Whether it may stay in memory for a while, to be shown again at once. */
  readonly mayKeep?: boolean;
};

type Loaded = { readonly pdf: PdfDocument; readonly eerste: Paginamaat };
type Toestand =
  | { readonly soort: 'laden' }
  | { readonly soort: 'klaar'; readonly geladen: Loaded }
  | { readonly soort: 'fout'; readonly isTooHeavy: boolean };

/** Room around the sheets, left and right together. */
const RAND = 48;

const faultOf = (cause: unknown): Toestand => ({ soort: 'fout', isTooHeavy: cause instanceof PdfTooHeavy });

/** Loads a PDF; the previous one stays on screen until the next is there. */
function usePdf(
  url: string | Uint8Array,
  attempt: number,
  mayKeep: boolean,
): Toestand & { readonly reportFault: (cause: unknown) => void } {
  const [toestand, setToestand] = useState<Toestand>({ soort: 'laden' });
  useEffect(() => {
    const { document: belofte, sluit } = openPdf(url, mayKeep);
    let weg = false;
    if (attempt > 0) setToestand({ soort: 'laden' });
    void belofte
      .then(async (pdf) => ({ pdf, eerste: await readMaat(pdf, 1) }))
      .then(
        (geladen) => {
          if (!weg) setToestand({ soort: 'klaar', geladen });
        },
        (cause: unknown) => {
          if (!weg) setToestand(faultOf(cause));
        },
      );
    return () => {
      weg = true;
      // After the next one has taken its place on screen; one that is kept can be used at once.
      setTimeout(sluit, mayKeep ? 0 : 2000);
    };
  }, [url, attempt, mayKeep]);
  const reportFault = useCallback((cause: unknown) => setToestand(faultOf(cause)), []);
  return { ...toestand, reportFault };
}

/** Size of the scroll area, kept up to date. */
function useSight() {
  const ref = useRef<HTMLElement>(null);
  const [zicht, setSight] = useState({ breedte: 800, hoogte: 600 });
  const koppel = useCallback((element: HTMLElement | null) => {
    ref.current = element;
    if (!element) return;
    const measure = () => setSight({ breedte: element.clientWidth, hoogte: element.clientHeight });
    const waarnemer = new ResizeObserver(measure);
    waarnemer.observe(element);
    measure();
    return () => waarnemer.disconnect();
  }, []);
  return { ref, koppel, zicht };
}

function sheetOf(vlak: HTMLElement | null, nummer: number): HTMLElement | null {
  return vlak?.querySelector<HTMLElement>(`[data-pagina="${String(nummer)}"]`) ?? null;
}

/** Page whose sheet is at the top of the view. */
function pageInSight(vlak: HTMLElement, aantal: number): number {
  const lijn = vlak.scrollTop + vlak.clientHeight / 3;
  let nummer = 1;
  for (let n = 2; n <= aantal; n += 1) {
    const sheet = sheetOf(vlak, n);
    if (sheet && sheet.offsetTop <= lijn) nummer = n;
  }
  return nummer;
}

/** What is said of a PDF that cannot be shown; one of outside was not made here. */
function faultWords(isFromOutside: boolean, isTooHeavy: boolean): { titel: string; tekst: string } {
  if (isTooHeavy) {
    return {
      titel: 'Dit document is te zwaar om hier te tonen',
      tekst:
        'Het tekenen vraagt te veel tijd of geheugen. Kies Opslaan als… en open het daarna in een ander programma.',
    };
  }
  return isFromOutside
    ? {
        titel: 'Dit document kan niet worden getoond',
        tekst:
          'Het bestand is beschadigd of er zit een wachtwoord op. Kies Opslaan als… en open het daarna in een ander programma.',
      }
    : {
        titel: 'Het voorbeeld kan niet worden getoond',
        tekst:
          'De PDF is gemaakt, maar niet te lezen op dit scherm. Probeer het opnieuw, of sla de PDF op en open haar in een ander programma.',
      };
}

/** The PDF itself on screen: what you see is what is saved and printed. */
export function PdfPreview({ url, titel, bezig, mayKeep = false }: Props) {
  const [attempt, setAttempt] = useState(0);
  const toestand = usePdf(url, attempt, mayKeep);
  switch (toestand.soort) {
    case 'laden':
      return <LoadingState wat="Voorbeeld" regels={10} />;
    case 'fout':
      return (
        <ErrorState
          {...faultWords(typeof url !== 'string', toestand.isTooHeavy)}
          onRetry={() => setAttempt((n) => n + 1)}
        />
      );
    case 'klaar':
      return (
        <Sheets
          geladen={toestand.geladen}
          isFromOutside={typeof url !== 'string'}
          titel={titel}
          bezig={bezig}
          onFault={toestand.reportFault}
        />
      );
  }
}

type SheetsProps = Pick<Props, 'titel' | 'bezig'> & {
  readonly geladen: Loaded;
  readonly isFromOutside: boolean;
  readonly onFault: (cause: unknown) => void;
};

/** So many pages are shown at most, and so many are drawn at once: our own papers have a few. */
const MAX_PAGES = 1000;
const AT_ONCE = 20;

function Sheets({ geladen, isFromOutside, titel, bezig, onFault }: SheetsProps) {
  const { pdf, eerste } = geladen;
  const aantal = Math.min(pdf.numPages, MAX_PAGES);
  const { ref, koppel, zicht } = useSight();
  const [zoom, setZoom] = useState<Zoom>({ soort: 'breedte' });
  const [inSight, setInSight] = useState(1);
  const scale = scaleOf(zoom, { breedte: zicht.breedte - RAND, hoogte: zicht.hoogte - RAND }, eerste);
  const page = Math.min(inSight, aantal);
  const toPage = (nummer: number) => {
    const doel = Math.min(aantal, Math.max(1, nummer));
    const sheet = sheetOf(ref.current, doel);
    if (sheet && ref.current) ref.current.scrollTop = sheet.offsetTop - 12;
    setInSight(doel);
  };
  const context: PdfContext = {
    vorige: () => toPage(page - 1),
    volgende: () => toPage(page + 1),
    eerste: () => toPage(1),
    laatste: () => toPage(aantal),
    groter: () => setZoom({ soort: 'vast', schaal: nextScale(scale, 1) }),
    kleiner: () => setZoom({ soort: 'vast', schaal: nextScale(scale, -1) }),
    passend: () => setZoom({ soort: 'breedte' }),
  };
  useActions(PDF_ACTIONS, null);
  return (
    <div className="pdf">
      <PdfBar pagina={page} aantal={aantal} onPage={toPage} zoom={zoom} schaal={scale} onZoom={setZoom} />
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
        onScroll={(gebeurtenis) => setInSight(pageInSight(gebeurtenis.currentTarget, aantal))}
      >
        {Array.from({ length: aantal }, (_, i) => (
          <PdfPage
            key={`pagina-${String(i + 1)}`}
            pdf={pdf}
            nummer={i + 1}
            aantal={aantal}
            schaal={scale}
            eerste={eerste}
            isLazy={isFromOutside || aantal > AT_ONCE}
            isFromOutside={isFromOutside}
            onFault={onFault}
          />
        ))}
        {pdf.numPages > aantal && (
          <p className="pdf__rest">
            Dit document heeft {aantalText(pdf.numPages)} pagina’s; hier staan de eerste {aantalText(aantal)}.
            Sla het op en open het in een ander programma om de rest te zien.
          </p>
        )}
      </section>
    </div>
  );
}
