import { useEffect, useRef } from 'react';
import { maakWinkel } from './winkel.ts';

export type Sneltoets = {
  readonly id: number;
  /** For instance 'ctrl+shift+z', 'f1', '?' ; ctrl is also the command key of macOS. */
  readonly toets: string;
  readonly groep: string;
  readonly omschrijving: string;
};

type Registratie = Sneltoets & {
  readonly inTekstveld: boolean;
  readonly doe: (gebeurtenis: KeyboardEvent) => void;
};

export const sneltoetsWinkel = maakWinkel<readonly Registratie[]>([]);
let volgnummer = 0;
let luistert = false;

/** 'ctrl+shift+z' of a key event; shift counts only where it does not make another character. */
export function toetsVan(gebeurtenis: KeyboardEvent): string {
  const naam = gebeurtenis.key.toLowerCase();
  const delen: string[] = [];
  if (gebeurtenis.ctrlKey || gebeurtenis.metaKey) delen.push('ctrl');
  if (gebeurtenis.altKey) delen.push('alt');
  if (gebeurtenis.shiftKey && (naam.length > 1 || /[a-z0-9]/u.test(naam))) delen.push('shift');
  delen.push(naam);
  return delen.join('+');
}

/** Whether typing goes into a text field that has its own undo. */
export function isTekstveld(doel: EventTarget | null): boolean {
  if (!(doel instanceof HTMLElement)) return false;
  if (doel.isContentEditable || doel instanceof HTMLTextAreaElement) return true;
  return (
    doel instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range'].includes(doel.type)
  );
}

function opToets(gebeurtenis: KeyboardEvent): void {
  if (gebeurtenis.defaultPrevented || gebeurtenis.isComposing) return;
  const toets = toetsVan(gebeurtenis);
  const tekst = isTekstveld(gebeurtenis.target);
  const modaal = document.querySelector('dialog[open]:modal') !== null;
  // The last registered wins: what lies on top knows best.
  const raak = sneltoetsWinkel.lees().findLast((s) => s.toets === toets && (s.inTekstveld || !tekst));
  if (raak === undefined || modaal) return;
  gebeurtenis.preventDefault();
  raak.doe(gebeurtenis);
}

/** A key for the whole window while the component is mounted; it appears in the overview (F1). */
export function useSneltoets(
  toets: string,
  doe: (gebeurtenis: KeyboardEvent) => void,
  opties: { readonly groep: string; readonly omschrijving: string; readonly inTekstveld?: boolean },
): void {
  const laatste = useRef(doe);
  laatste.current = doe;
  const { groep, omschrijving, inTekstveld = false } = opties;
  useEffect(() => {
    if (!luistert) {
      window.addEventListener('keydown', opToets);
      luistert = true;
    }
    volgnummer += 1;
    const id = volgnummer;
    const registratie: Registratie = {
      id,
      toets,
      groep,
      omschrijving,
      inTekstveld,
      doe: (gebeurtenis) => laatste.current(gebeurtenis),
    };
    sneltoetsWinkel.zet((lijst) => [...lijst, registratie]);
    return () => sneltoetsWinkel.zet((lijst) => lijst.filter((s) => s.id !== id));
  }, [toets, groep, omschrijving, inTekstveld]);
}
