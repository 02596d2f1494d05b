import type { AfspraakRegel, AfspraakSoort, Bedrag, Realisatie } from '../../../shared/contract/subsidie.ts';
import { getalTekst, procentTekst, urenTekst } from '../../../shared/domain/getal.ts';

export const ORGANISATIE_SOORT_LABEL = {
  zorgaanbieder: 'Zorgaanbieder',
  'gemeenschappelijke-regeling': 'Gemeenschappelijke regeling',
  gemeente: 'Gemeente',
  overig: 'Overig',
} as const;

export type OrganisatieSoort = keyof typeof ORGANISATIE_SOORT_LABEL;

export const ORGANISATIE_SOORTEN: readonly OrganisatieSoort[] = [
  'zorgaanbieder',
  'gemeenschappelijke-regeling',
  'gemeente',
  'overig',
];

export const AFSPRAAK_SOORT_LABEL: Readonly<Record<AfspraakSoort, string>> = {
  subsidie: 'Subsidie',
  'gr-bijdrage': 'Bijdrage gemeenschappelijke regeling',
  'eigen-dienst': 'Eigen dienst',
};

export const AFSPRAAK_SOORTEN: readonly AfspraakSoort[] = ['subsidie', 'gr-bijdrage', 'eigen-dienst'];

/** "€ 1.234,50"; what was never recorded is said in words, not as € 0. */
export function bedragTekst(bedrag: Bedrag): string {
  return bedrag.soort === 'bekend' ? euro(bedrag.centen) : 'tarief ontbreekt';
}

export function euro(centen: number): string {
  return `€\u00a0${getalTekst(centen / 100, 2)}`;
}

/** "24 u per week (98,5 %)". */
export function realisatieTekst(realisatie: Realisatie): string {
  if (realisatie.soort === 'nog-niet-begonnen') return 'nog niet begonnen';
  const graad =
    realisatie.verleningsgraad === null ? 'geen uren afgesproken' : procentTekst(realisatie.verleningsgraad);
  return `${urenTekst(realisatie.minutenPerWeek)}\u00a0u per week (${graad})`;
}

/** Whether the agreement is not met so far: less than 95 % of the hours. */
export function blijftAchter({ realisatie }: AfspraakRegel): boolean {
  return realisatie.soort === 'bekend' && (realisatie.verleningsgraad ?? 1) < 0.95;
}

type Telling = { readonly id: string; readonly naam: string; readonly aantal: number };

/** "Wijkteammedewerker 8, Senior 2" */
export function tellingTekst(tellingen: readonly Telling[], meest = tellingen.length): string {
  const getoond = tellingen.slice(0, meest).map(({ naam, aantal }) => `${naam} ${String(aantal)}`);
  const rest = tellingen.length - getoond.length;
  return [...getoond, ...(rest > 0 ? [`en ${String(rest)} andere`] : [])].join(', ') || '–';
}
