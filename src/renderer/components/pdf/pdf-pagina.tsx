import { useEffect, useRef, useState } from 'react';
import { leesMaat, type Paginamaat, type PdfDocument, tekenPagina } from './pdf-document.ts';

type Props = {
  readonly pdf: PdfDocument;
  readonly nummer: number;
  readonly aantal: number;
  /** 1 = 100 %. */
  readonly schaal: number;
  readonly onFout: (oorzaak: unknown) => void;
};

/** One sheet: the drawing for the eye, the text for selecting and for screen readers. */
export function PdfPagina({ pdf, nummer, aantal, schaal, onFout }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tekst = useRef<HTMLDivElement>(null);
  const [maat, zetMaat] = useState<Paginamaat | null>(null);
  useEffect(() => {
    let weg = false;
    void leesMaat(pdf, nummer).then(
      (gemeten) => {
        if (!weg) zetMaat(gemeten);
      },
      (oorzaak: unknown) => {
        if (!weg) onFout(oorzaak);
      },
    );
    return () => {
      weg = true;
    };
  }, [pdf, nummer, onFout]);
  useEffect(() => {
    if (!canvas.current || !tekst.current) return;
    const tekening = tekenPagina(pdf, nummer, { canvas: canvas.current, tekst: tekst.current, schaal });
    void tekening.klaar.catch(onFout);
    return tekening.stop;
  }, [pdf, nummer, schaal, onFout]);
  const stijl = maat ? { width: maat.breedte * schaal, height: maat.hoogte * schaal } : undefined;
  return (
    <section
      className="pdf__blad"
      aria-label={`Pagina ${nummer} van ${aantal}`}
      data-pagina={nummer}
      style={stijl}
    >
      <canvas ref={canvas} />
      <div ref={tekst} className="pdf__tekst" />
    </section>
  );
}
