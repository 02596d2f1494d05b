import { aantalText, numberText, procentText } from '../tekst/number.ts';
import type { Eenheid, Richting, Waarde } from './indicatoren.ts';

/** Under this many rows a percentage or a mean says little: then how many there are stands beside it (B10). */
export const KLEIN = 10;

/** A number in the unit of its indicator. */
export function getalText(waarde: number, eenheid: Eenheid): string {
  switch (eenheid) {
    case 'aantal':
      return aantalText(Math.round(waarde));
    case 'dagen':
      return `${numberText(waarde, 1)} dagen`;
    case 'werkdagen':
      return `${numberText(waarde, 1)} werkdagen`;
    case 'deel':
      return procentText(waarde);
    case 'score':
      return numberText(waarde, 2);
    case 'cijfer':
      return numberText(waarde, 1);
    case 'per-fte':
      return `${numberText(waarde, 1)} per fte`;
    case 'euro':
      return `€ ${numberText(waarde, 2)}`;
  }
}

export const NIET_GEMETEN_TEXT = 'Niet gemeten';

/** A value as it is read; of a few rows with how many there are. */
export function waardeText(waarde: Waarde | undefined, eenheid: Eenheid): string {
  if (waarde === undefined || waarde.soort === 'niet-gemeten') return NIET_GEMETEN_TEXT;
  const text = getalText(waarde.waarde, eenheid);
  const { n } = waarde;
  return n === null || n >= KLEIN || eenheid === 'aantal' ? text : `${text} (n = ${aantalText(n)})`;
}

type Streef = { readonly waarde: number; readonly bovengrens: number | null };

/** "hoogstens 28,0 dagen", "ten minste 50,0%", "5 tot 10". */
export function streefText({ waarde, bovengrens }: Streef, eenheid: Eenheid, richting: Richting): string {
  const text = getalText(waarde, eenheid);
  if (bovengrens !== null) return `${text} tot en met ${getalText(bovengrens, eenheid)}`;
  if (richting === 'lager-is-beter') return `hoogstens ${text}`;
  return richting === 'hoger-is-beter' ? `ten minste ${text}` : text;
}

/** Whether a value meets its target; null = there is none, or nothing was measured. */
export function isGehaald(
  waarde: Waarde | undefined,
  streef: Streef | null,
  richting: Richting,
): boolean | null {
  if (waarde?.soort !== 'gemeten' || streef === null) return null;
  if (richting === 'lager-is-beter') return waarde.waarde <= streef.waarde;
  if (richting === 'hoger-is-beter') return waarde.waarde >= streef.waarde;
  if (richting === 'geen') return null;
  return waarde.waarde >= streef.waarde && (streef.bovengrens === null || waarde.waarde <= streef.bovengrens);
}

/** Now against another period: of counts how much in percent, of a part in procentpunten, else the difference. */
export function verschilText(nu: Waarde | undefined, toen: Waarde | undefined, eenheid: Eenheid): string {
  if (nu?.soort !== 'gemeten' || toen?.soort !== 'gemeten') return '–';
  const verschil = nu.waarde - toen.waarde;
  const teken = verschil > 0 ? '+' : '';
  if (eenheid === 'deel') return `${teken}${numberText(verschil * 100, 1)} procentpunt`;
  if (eenheid !== 'aantal') return `${teken}${numberText(verschil, eenheid === 'score' ? 2 : 1)}`;
  const deel = toen.waarde === 0 ? '' : ` (${teken}${procentText(verschil / toen.waarde)})`;
  return `${teken}${aantalText(verschil)}${deel}`;
}
