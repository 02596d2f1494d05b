import { type ReactNode, useEffect } from 'react';
import { shell } from '../../lib/core-client.ts';
import { type Marge, paginaStijl } from './afdruk-stijl.ts';

/** Says to the shell that there is nothing to print, and why. */
export function meldMislukt(melding: string): void {
  void shell.afdruk.mislukt({ melding }).catch(() => undefined);
}

export function Mislukt({ melding }: { readonly melding: string }) {
  useEffect(() => meldMislukt(melding), [melding]);
  return <p role="alert">{melding}</p>;
}

/** The paper itself, with its page margins; says to the shell when everything is drawn. */
export function Papier({ marge, children }: { readonly marge: Marge; readonly children: ReactNode }) {
  const { titel } = marge;
  const stijl = paginaStijl(marge);
  useEffect(() => {
    document.title = titel;
    document.documentElement.lang = 'nl';
    document.documentElement.classList.add('afdruk-pagina');
    // Through the CSSOM: the CSP has no place for style elements made of data.
    const blad = new CSSStyleSheet();
    blad.replaceSync(stijl);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
    let weg = false;
    // Effects of children come first, so the charts (no animation) are drawn by now.
    void document.fonts.ready.then(() => {
      if (!weg) void shell.afdruk.klaar({ titel }).catch(() => undefined);
    });
    return () => {
      weg = true;
      document.documentElement.classList.remove('afdruk-pagina');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
    };
  }, [titel, stijl]);
  return <main>{children}</main>;
}

/** Reads once and shows once: paper does not refresh under the hands of the printer. */
export const EENMAAL = {
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
} as const;
