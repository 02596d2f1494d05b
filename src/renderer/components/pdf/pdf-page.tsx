import { useEffect, useRef, useState } from 'react';
import { drawPage, type Paginamaat, type PdfDocument, readMaat } from './pdf-document.ts';

type Props = {
  readonly pdf: PdfDocument;
  readonly nummer: number;
  readonly aantal: number;
  /** 1 = 100 %. */
  readonly schaal: number;
  /** Size of the first page, for one that was not looked at yet. */
  readonly eerste: Paginamaat;
  /** Drawn only when it comes near: a document of many pages would fill the memory. */
  readonly isLazy: boolean;
  readonly isFromOutside: boolean;
  readonly onFault: (cause: unknown) => void;
};

/** Whether an element is in sight or a screen away from it; always when it is not lazy. */
function useNear(isLazy: boolean) {
  const sheet = useRef<HTMLElement>(null);
  const [near, setNear] = useState(!isLazy);
  useEffect(() => {
    if (!isLazy || !sheet.current) return;
    const watcher = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: sheet.current.parentElement,
      rootMargin: '100% 0px',
    });
    watcher.observe(sheet.current);
    return () => watcher.disconnect();
  }, [isLazy]);
  return { sheet, near };
}

/** One sheet: the drawing for the eye, the text for selecting and for screen readers. */
export function PdfPage({ pdf, nummer, aantal, schaal, eerste, isLazy, isFromOutside, onFault }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { sheet, near } = useNear(isLazy);
  const [maat, setMaat] = useState(eerste);
  useEffect(() => {
    if (!near) return;
    let weg = false;
    void readMaat(pdf, nummer).then(
      (gemeten) => {
        if (!weg) setMaat(gemeten);
      },
      (cause: unknown) => {
        if (!weg) onFault(cause);
      },
    );
    return () => {
      weg = true;
    };
  }, [pdf, nummer, near, onFault]);
  useEffect(() => {
    const [paper, layer] = [canvas.current, text.current];
    if (!near || !paper || !layer) return;
    const tekening = drawPage(pdf, nummer, { canvas: paper, tekst: layer, schaal, isFromOutside });
    void tekening.klaar.catch(onFault);
    return tekening.stop;
  }, [pdf, nummer, schaal, near, isFromOutside, onFault]);
  useEffect(() => {
    if (near || !canvas.current) return;
    // What is out of sight gives its memory back.
    canvas.current.width = 0;
    canvas.current.height = 0;
    text.current?.replaceChildren();
  }, [near]);
  return (
    <section
      ref={sheet}
      className="pdf__blad"
      aria-label={`Pagina ${nummer} van ${aantal}`}
      data-pagina={nummer}
      style={{ width: maat.breedte * schaal, height: maat.hoogte * schaal }}
    >
      <canvas ref={canvas} />
      <div ref={text} className="pdf__tekst" />
    </section>
  );
}
