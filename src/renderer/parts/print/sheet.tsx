import './print.css';
import './papier.css';
import { type ReactNode, useEffect } from 'react';
import type { Sheet } from '../../../shared/rapport/rapport.ts';
import { pdfPrint } from '../../lib/pdf-print.ts';
import { type Sender, sheetStyle } from './sheet-style.ts';

/** In place of paper: says on screen and to the shell why there is nothing to print. */
export function Mislukt({ melding }: { readonly melding: string }) {
  useEffect(() => pdfPrint.mislukt(melding), [melding]);
  return <p role="alert">{melding}</p>;
}

type SheetProps = { readonly sheet: Sheet; readonly sender: Sender; readonly children: ReactNode };

/** The paper itself, with its page margins; says to the shell when everything is drawn. */
export function PaperSheet({ sheet, sender, children }: SheetProps) {
  const { title } = sheet;
  const style = sheetStyle(sheet, sender);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = 'nl';
    document.documentElement.classList.add('afdruk-pagina');
    // Through the CSSOM: the CSP has no place for style elements made of data.
    const css = new CSSStyleSheet();
    css.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, css];
    let gone = false;
    // Effects of children come first, so the charts (no animation) are drawn by now.
    void document.fonts.ready.then(() => {
      if (!gone) pdfPrint.klaar(title);
    });
    return () => {
      gone = true;
      document.documentElement.classList.remove('afdruk-pagina');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== css);
    };
  }, [title, style]);
  return <main>{children}</main>;
}
