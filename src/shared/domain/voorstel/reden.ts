/** A step of a voorstel in words: what it does, how much of somebody's week it is, and what stays as it should. */

import { BEZETTING_LABEL, type Bezetting } from '../planbord/capaciteit.ts';
import { werkpatroonOf } from '../planbord/source.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { numberText, procentText } from '../tekst/number.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import type { VoorstelRegel } from './uitkomst.ts';
import type { VoorstelStap } from './vraag.ts';

/** '104 %', 'n.v.t.', 'geen gegevens'. */
export function bezettingText(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage'
    ? procentText(bezetting.waarde)
    : BEZETTING_LABEL[bezetting.soort].toLowerCase();
}

/** '104 %' without decimals. */
function heelText(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage' ? procentText(bezetting.waarde, 0) : bezettingText(bezetting);
}

/** '2 van 4 dagen': how much of the working week of that detachering a step is; null where it is no number of days. */
export function dagenText(
  stap: VoorstelStap,
  { detacheringen }: Pick<PlanbordGegevens, 'detacheringen'>,
  van: string,
): string | null {
  const detachering = detacheringen.find(
    (row) =>
      row.medewerkerId === stap.medewerkerId &&
      row.organisatieId === stap.organisatieId &&
      isGeldigOn(row, van),
  );
  if (detachering === undefined) return null;
  const werkdagen = werkpatroonOf(detachering).filter((minuten) => minuten > 0).length;
  const dagen = (stap.minutenPerWeek * werkdagen) / detachering.minutenPerWeek;
  if (Math.abs(dagen - Math.round(dagen)) > 0.01) return null;
  return `${numberText(Math.round(dagen), 0)} van ${String(werkdagen)} ${werkdagen === 1 ? 'dag' : 'dagen'}`;
}

/** 'Haalt Nieuwland van 119 naar 104 %; Groenoord gaat van 77 naar 83 % en blijft onder 100 %.' */
export function redenText({ van, naar }: VoorstelRegel, teamNaam: (teamId: string) => string): string {
  const gain = `Haalt ${teamNaam(naar.teamId)} van ${heelText(naar.voor)} naar ${heelText(naar.na)}`;
  if (van === null) return `${gain}, met uren die nu nergens zijn ingezet.`;
  const cost = `${teamNaam(van.teamId)} gaat van ${heelText(van.voor)} naar ${heelText(van.na)}`;
  const isRoomy = van.na.soort === 'percentage' && van.na.waarde < 1;
  return isRoomy ? `${gain}; ${cost} en blijft onder 100 %.` : `${gain}; ${cost}.`;
}
