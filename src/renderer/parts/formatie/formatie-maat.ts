import type { FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { fteText, numberText, readUren, urenText } from '../../../shared/domain/tekst/number.ts';
import type { FormatieLine } from '../../../shared/rapport/formatie.ts';

type Cijfer = 'begroot' | 'bezet' | 'vacature' | 'verschil';

/** A figure as it is shown; '–' where nothing was decided: that is not 0. */
export function cijferText(line: FormatieLine, cijfer: Cijfer, maat: FormatieMaat): string {
  const value = maat === 'fte' ? line[`${cijfer}Fte`] : line[cijfer];
  if (value === null) return '–';
  const text = maat === 'fte' ? fteText(value) : urenText(value);
  return cijfer === 'verschil' && value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** What was decided as it is typed; '' = nothing. Hours to the minute, without loss. */
export function showBegroot(minuten: number | null, maat: FormatieMaat, voltijdMinuten: number): string {
  if (minuten === null) return '';
  if (maat === 'fte') return numberText(minuten / voltijdMinuten, 2).replaceAll('.', '');
  const heel = Math.floor(minuten / 60);
  if (minuten % 6 === 0) return numberText(minuten / 60, minuten % 60 === 0 ? 0 : 1).replaceAll('.', '');
  return `${String(heel)}:${String(minuten % 60).padStart(2, '0')}`;
}

/** More than any team has: 10.000 hours per week. */
const MAX_UREN = 10_000;
const FTE = /^\d+(?:[.,]\d{1,2})?$/u;

type Parsed =
  | { readonly soort: 'ok'; readonly minuten: number | null }
  | { readonly soort: 'fout'; readonly melding: string };

/** Reads what was typed in a cell; empty = nothing is decided. */
export function readBegroot(text: string, maat: FormatieMaat, voltijdMinuten: number): Parsed {
  const schoon = text.trim();
  if (schoon === '') return { soort: 'ok', minuten: null };
  if (maat === 'uren') return readUren(schoon, { max: MAX_UREN });
  const bare = schoon.replace(/\s*fte$/iu, '');
  const minuten = Math.round(Number(bare.replace(',', '.')) * voltijdMinuten);
  if (!FTE.test(bare) || minuten > MAX_UREN * 60) {
    return {
      soort: 'fout',
      melding: 'Vul fte in met hoogstens twee cijfers achter de komma, bijvoorbeeld 2,67.',
    };
  }
  return { soort: 'ok', minuten };
}
