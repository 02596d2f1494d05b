import { useEffect, useRef, useState } from 'react';
import { drawPage, type Paginamaat, type PdfDocument, readMaat } from './pdf-document.ts';

type Props = {
  readonly pdf: PdfDocument;
  readonly nummer: number;
  readonly aantal: number;
  /** 1 = 100 %. */
  readonly schaal: number;
  readonly onFault: (cause: unknown) => void;
};

/** One sheet: the drawing for the eye, the text for selecting and for screen readers. */
export function PdfPage({ pdf, nummer, aantal, schaal, onFault }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [maat, setMaat] = useState<Paginamaat | null>(null);
  useEffect(() => {
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
  }, [pdf, nummer, onFault]);
  useEffect(() => {
    if (!canvas.current || !text.current) return;
    const tekening = drawPage(pdf, nummer, { canvas: canvas.current, tekst: text.current, schaal });
    void tekening.klaar.catch(onFault);
    return tekening.stop;
  }, [pdf, nummer, schaal, onFault]);
  const stijl = maat ? { width: maat.breedte * schaal, height: maat.hoogte * schaal } : undefined;
  return (
    <section
      className="pdf__blad"
      aria-label={`Pagina ${nummer} van ${aantal}`}
      data-pagina={nummer}
      style={stijl}
    >
      <canvas ref={canvas} />
      <div ref={text} className="pdf__tekst" />
    </section>
  );
}
