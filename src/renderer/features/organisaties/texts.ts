import type { AfspraakLine, Bedrag, Realisatie } from '../../../shared/contract/base/afspraken.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { AFSPRAAK_SOORTEN } from '../../../shared/domain/organisatie/lists.ts';
import { fteText, numberText, procentText, urenText } from '../../../shared/domain/tekst/number.ts';

/** "€ 1.234,50"; what was never recorded is said in words, not as € 0; '' = not for this reader. */
export function bedragText(bedrag: Bedrag): string {
  switch (bedrag.soort) {
    case 'bekend':
      return euro(bedrag.centen);
    case 'tarief-ontbreekt':
      return 'tarief ontbreekt';
    case 'verborgen':
      return '';
    default:
      return assertNever(bedrag);
  }
}

export function euro(centen: number): string {
  return `€\u00a0${numberText(centen / 100, 2)}`;
}

/** "subsidie WOT-2021-03". */
export function afspraakNaam({ soort, kenmerk }: AfspraakLine): string {
  return kenmerk === '' ? AFSPRAAK_SOORTEN.labels[soort].toLowerCase() : `afspraak ${kenmerk}`;
}

/** "906 u per week (25,17 fte)", of all agreements together. */
export function afgesprokenText(afspraken: readonly AfspraakLine[]): string {
  const minuten = afspraken.reduce((sum, afspraak) => sum + afspraak.minutenPerWeek, 0);
  const fte = afspraken.reduce((sum, afspraak) => sum + afspraak.fte, 0);
  return `${urenText(minuten)}\u00a0u per week (${fteText(fte)} fte)`;
}

/** "98,5 %", or in words why there is no percentage. */
export function graadText(realisatie: Realisatie): string {
  if (realisatie.soort === 'nog-niet-begonnen') return 'nog niet begonnen';
  return realisatie.verleningsgraad === null
    ? 'geen uren afgesproken'
    : procentText(realisatie.verleningsgraad);
}

/** "24 u per week (98,5 %)". */
export function realisatieText(realisatie: Realisatie): string {
  if (realisatie.soort === 'nog-niet-begonnen') return 'nog niet begonnen';
  return `${urenText(realisatie.minutenPerWeek)}\u00a0u per week (${graadText(realisatie)})`;
}

/** Whether less than 95 % of the agreed hours was, or will be, supplied. */
export function blijftAchter(realisatie: Realisatie): boolean {
  return realisatie.soort === 'bekend' && (realisatie.verleningsgraad ?? 1) < 0.95;
}

type Count = { readonly id: string; readonly naam: string; readonly aantal: number };

/** "Wijkteammedewerker 8, Senior 2" */
export function countText(counts: readonly Count[], meest = counts.length): string {
  const getoond = counts.slice(0, meest).map(({ naam, aantal }) => `${naam} ${String(aantal)}`);
  const rest = counts.length - getoond.length;
  return [...getoond, ...(rest > 0 ? [`en ${String(rest)} andere`] : [])].join(', ') || '–';
}
