import { assertNever } from '../../../shared/domain/assert-never.ts';
import { BEZETTING_LABEL } from '../../../shared/domain/planbord/capaciteit.ts';
import { type Coverage, coverageText } from '../../../shared/domain/planbord/uitkomst.ts';
import { fteText, numberText, procentText, urenVast } from '../../../shared/domain/tekst/number.ts';
import type { CijferFormat, CijferLine, Gebiedscijfers } from '../../../shared/rapport/gebiedscijfers.ts';

/** How a figure looks on paper. What is missing has its own words and is never 0 (B10). */

export const NO_GEGEVENS = 'geen gegevens';

type Bezetting = Gebiedscijfers['bezetting'];

export function bezettingText(bezetting: Bezetting): string {
  switch (bezetting.soort) {
    case 'percentage':
      return procentText(bezetting.waarde);
    case 'nvt':
      return 'n.v.t.';
    case 'geen-gegevens':
      return NO_GEGEVENS;
    default:
      return assertNever(bezetting);
  }
}

/** The percentage without its sign, for narrow columns; '–' where there is none. */
export function bezettingKort(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage' ? numberText(bezetting.waarde * 100, 1) : '–';
}

export function oordeelText(bezetting: Bezetting): string {
  return bezetting.soort === 'percentage' ? BEZETTING_LABEL[bezetting.klasse].toLowerCase() : '–';
}

export function urenOrNo(minuten: number | null): string {
  return minuten === null ? NO_GEGEVENS : urenVast(minuten);
}

function withSign(text: string, value: number): string {
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

export function saldoUren(minuten: number | null): string {
  return minuten === null ? NO_GEGEVENS : withSign(urenVast(minuten), minuten);
}

export function saldoFte(fte: number | null): string {
  return fte === null ? NO_GEGEVENS : withSign(fteText(fte), fte);
}

function aantalOrNo(aantal: number | null): string {
  return aantal === null ? NO_GEGEVENS : numberText(aantal, 0);
}

/** A part without hours has no percentage. */
function partText(part: number | null): string {
  return part === null ? 'n.v.t.' : procentText(part);
}

export function textOrDash(text: string): string {
  return text.trim() === '' ? '–' : text;
}

const TEXT: Readonly<Record<CijferFormat, (value: number | null) => string>> = {
  uren: urenOrNo,
  'saldo-uren': saldoUren,
  fte: (fte) => (fte === null ? NO_GEGEVENS : fteText(fte)),
  'saldo-fte': saldoFte,
  aantal: aantalOrNo,
  dagen: (dagen) => (dagen === null ? NO_GEGEVENS : numberText(dagen, 1)),
  procent: partText,
};

/** '*' behind a total that is of a part of the teams; what is not known at all needs no mark. */
export function markPartial(text: string, coverage: Coverage | null): string {
  return coverage === null || text === NO_GEGEVENS ? text : `${text}*`;
}

/** What stands in a cell of a line of figures. */
export function cijferText(line: CijferLine, cijfers: Gebiedscijfers): string {
  return markPartial(unmarked(line, cijfers), line.van?.(cijfers) ?? null);
}

/** '* vraag van 1 van 3 teams': what the marks in a total mean; empty when it is of all teams. */
export function coverageNotes({ vraagVan, formatieVan }: Gebiedscijfers): readonly string[] {
  return [
    ...(vraagVan === null ? [] : [`* vraag van ${coverageText(vraagVan)}`]),
    ...(formatieVan === null ? [] : [`* formatie van ${coverageText(formatieVan)}`]),
  ];
}

function unmarked(line: CijferLine, cijfers: Gebiedscijfers): string {
  switch (line.format) {
    case 'bezetting':
      return bezettingText(line.value(cijfers));
    case 'oordeel':
      return oordeelText(line.value(cijfers));
    default:
      return TEXT[line.format](line.value(cijfers));
  }
}
