import type { FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { fteTekst, getalTekst, leesUren, urenTekst } from '../../../shared/domain/tekst/getal.ts';
import type { FormatieRegel } from '../../../shared/rapport/formatie.ts';

type Cijfer = 'begroot' | 'bezet' | 'vacature' | 'verschil';

/** A figure as it is shown; '–' where nothing was decided: that is not 0. */
export function cijferTekst(regel: FormatieRegel, cijfer: Cijfer, maat: FormatieMaat): string {
  const waarde = maat === 'fte' ? regel[`${cijfer}Fte`] : regel[cijfer];
  if (waarde === null) return '–';
  const tekst = maat === 'fte' ? fteTekst(waarde) : urenTekst(waarde);
  return cijfer === 'verschil' && waarde > 0 && /[1-9]/u.test(tekst) ? `+${tekst}` : tekst;
}

/** What was decided as it is typed; '' = nothing. Hours to the minute, without loss. */
export function toonBegroot(minuten: number | null, maat: FormatieMaat, voltijdMinuten: number): string {
  if (minuten === null) return '';
  if (maat === 'fte') return getalTekst(minuten / voltijdMinuten, 2).replaceAll('.', '');
  const heel = Math.floor(minuten / 60);
  if (minuten % 6 === 0) return getalTekst(minuten / 60, minuten % 60 === 0 ? 0 : 1).replaceAll('.', '');
  return `${String(heel)}:${String(minuten % 60).padStart(2, '0')}`;
}

/** More than any team has: 10.000 hours per week. */
const MAX_UREN = 10_000;
const FTE = /^\d+(?:[.,]\d{1,2})?$/u;

type Gelezen =
  | { readonly soort: 'ok'; readonly minuten: number | null }
  | { readonly soort: 'fout'; readonly melding: string };

/** Reads what was typed in a cell; empty = nothing is decided. */
export function leesBegroot(tekst: string, maat: FormatieMaat, voltijdMinuten: number): Gelezen {
  const schoon = tekst.trim();
  if (schoon === '') return { soort: 'ok', minuten: null };
  if (maat === 'uren') return leesUren(schoon, { max: MAX_UREN });
  const kaal = schoon.replace(/\s*fte$/iu, '');
  const minuten = Math.round(Number(kaal.replace(',', '.')) * voltijdMinuten);
  if (!FTE.test(kaal) || minuten > MAX_UREN * 60) {
    return {
      soort: 'fout',
      melding: 'Vul fte in met hoogstens twee cijfers achter de komma, bijvoorbeeld 2,67.',
    };
  }
  return { soort: 'ok', minuten };
}
