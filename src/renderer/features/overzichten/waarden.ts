import { assertNever } from '../../../shared/domain/assert-never.ts';
import { BEZETTING_LABEL } from '../../../shared/domain/planbord/capaciteit.ts';
import { fteTekst, getalTekst, procentTekst, urenVast } from '../../../shared/domain/tekst/getal.ts';
import type { Gebiedscijfers } from '../../../shared/rapport/gebiedsoverzicht.ts';

/** How a figure looks on paper. What is missing has its own words and is never 0 (B10). */

export const GEEN_GEGEVENS = 'geen gegevens';

type Bezetting = Gebiedscijfers['bezetting'];

export function bezettingTekst(bezetting: Bezetting): string {
  switch (bezetting.soort) {
    case 'percentage':
      return procentTekst(bezetting.waarde);
    case 'nvt':
      return 'n.v.t.';
    case 'geen-gegevens':
      return GEEN_GEGEVENS;
    default:
      return assertNever(bezetting);
  }
}

/** The percentage without its sign, for narrow columns; '–' where there is none. */
export function bezettingKort(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage' ? getalTekst(bezetting.waarde * 100, 1) : '–';
}

export function oordeelTekst(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage' ? BEZETTING_LABEL[bezetting.klasse].toLowerCase() : '–';
}

export function urenOfGeen(minuten: number | null): string {
  return minuten === null ? GEEN_GEGEVENS : urenVast(minuten);
}

function metTeken(tekst: string, waarde: number): string {
  return waarde > 0 && /[1-9]/u.test(tekst) ? `+${tekst}` : tekst;
}

export function saldoUren(minuten: number | null): string {
  return minuten === null ? GEEN_GEGEVENS : metTeken(urenVast(minuten), minuten);
}

export function saldoFte(fte: number | null): string {
  return fte === null ? GEEN_GEGEVENS : metTeken(fteTekst(fte), fte);
}

export function aantalOfGeen(aantal: number | null): string {
  return aantal === null ? GEEN_GEGEVENS : getalTekst(aantal, 0);
}

/** A part without hours has no percentage. */
export function deelTekst(deel: number | null): string {
  return deel === null ? 'n.v.t.' : procentTekst(deel);
}

export function tekstOfStreep(tekst: string): string {
  return tekst.trim() === '' ? '–' : tekst;
}
