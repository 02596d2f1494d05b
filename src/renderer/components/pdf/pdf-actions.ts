import type { Action, Scope } from '../../actions/action.ts';

/** Keys while the sheets of a preview have the focus. */

const PREVIEW: Scope = { label: 'Voorbeeld van een afdruk', listener: 'focus' };

export type PdfContext = Readonly<
  Record<'vorige' | 'volgende' | 'eerste' | 'laatste' | 'groter' | 'kleiner' | 'passend', () => void>
>;

function sheetAction(what: keyof PdfContext, label: string, ...keys: string[]): Action<PdfContext> {
  return {
    name: `voorbeeld.${what}`,
    label,
    scope: PREVIEW,
    keys,
    places: [],
    run: (context) => context[what](),
  };
}

export const PDF_ACTIONS: readonly Action<PdfContext>[] = [
  sheetAction('vorige', 'Vorige pagina', 'pageup'),
  sheetAction('volgende', 'Volgende pagina', 'pagedown'),
  sheetAction('eerste', 'Eerste pagina', 'home'),
  sheetAction('laatste', 'Laatste pagina', 'end'),
  sheetAction('groter', 'Groter', '+', '='),
  sheetAction('kleiner', 'Kleiner', '-'),
  sheetAction('passend', 'Passend op breedte', '0'),
];
