/** Until when the data of somebody who left are kept (domein §5.2), and what may keep them longer. */
import { readInstelling } from '../instelling/instellingen.ts';
import type { InstellingValue } from '../planning/planning.ts';
import { datumWithWeekdag, lastDatum, plusMaanden } from '../tijd/datum.ts';
import type { Periode } from '../tijd/periode.ts';

export type Dienst = {
  readonly detacheringen: readonly Periode[];
  /** First day no longer at the WOT's, where it is recorded. */
  readonly uitDienst: string | null;
};

/** First day on which somebody no longer works at the teams; null: they do, they will, or nothing says so. */
export function vertrokkenOp({ detacheringen, uitDienst }: Dienst): string | null {
  if (detacheringen.some(({ geldigTot }) => geldigTot === null)) return null;
  const ends = [...detacheringen.map(({ geldigTot }) => geldigTot), uitDienst].flatMap((end) => end ?? []);
  return ends.length === 0 ? null : ends.reduce(lastDatum);
}

const BRON = 'Selectielijst gemeenten 19.1';

export type OudMedewerkerTermijn = {
  readonly vertrokkenOp: string;
  readonly jaren: number;
  /** First day on which the name may be destroyed. */
  readonly vernietigingsdatum: string;
  readonly zin: string;
};

/** The day of leaving plus the years in force on that day; null for who still works here. */
export function oudMedewerkerTermijn(
  dienst: Dienst,
  instellingen: readonly InstellingValue[],
): OudMedewerkerTermijn | null {
  const weg = vertrokkenOp(dienst);
  if (weg === null) return null;
  const jaren = readInstelling(instellingen, 'bewaarOudMedewerker', weg);
  const vernietigingsdatum = plusMaanden(weg, 12 * jaren);
  return {
    vertrokkenOp: weg,
    jaren,
    vernietigingsdatum,
    zin: `Gestopt per ${datumWithWeekdag(weg)}. ${String(jaren)} jaar bewaren: vernietigen vanaf ${datumWithWeekdag(vernietigingsdatum)} (${BRON}).`,
  };
}

/** What is known of somebody that may keep their data longer. */
export type Beletsels = {
  readonly isGebruiker: boolean;
  /** Gebiedsmanager, or stands in for one. */
  readonly isGebiedsmanager: boolean;
  readonly isContactpersoon: boolean;
  readonly opAndereLijst: boolean;
  /** Complaints that are kept and name them, or that they handled; only the numbers that the reader may know. */
  readonly klachten: { readonly aantal: number; readonly nummers: readonly string[] };
};

/** Why the name may not be destroyed yet; null: it may. */
export function beletselText(beletsels: Beletsels): string | null {
  const { aantal, nummers } = beletsels.klachten;
  if (beletsels.isGebruiker) {
    return 'Is nog gebruiker van het programma. Beëindig eerst de gebruiker.';
  }
  if (beletsels.isGebiedsmanager) {
    return 'Staat nog als gebiedsmanager of als vervanger bij een gebied. Beëindig dat eerst.';
  }
  if (beletsels.isContactpersoon) {
    return 'Staat als contactpersoon bij een organisatie. Vervang eerst de contactpersoon.';
  }
  if (aantal > 0) {
    // That somebody stands in a complaint is contents of it.
    return nummers.length === 0
      ? 'Er is nog een wettelijke reden om deze gegevens te bewaren. De administratie kan zien welke.'
      : `Staat in ${nummers.length === 1 ? 'klacht' : 'de klachten'} ${nummers.join(', ')}, die nog ${nummers.length === 1 ? 'wordt' : 'worden'} bewaard.`;
  }
  return beletsels.opAndereLijst ? 'Staat al op een andere lijst.' : null;
}

/** The name that takes the place of a person's in figures of the past. */
export const pseudoniem = (nummer: number): string => `Voormalig medewerker ${String(nummer)}`;

const PSEUDONIEM = /^Voormalig medewerker (\d+)$/u;

/** The number in such a name; null: it is none. */
export function pseudoniemNummer(naam: string): number | null {
  const [, nummer] = PSEUDONIEM.exec(naam) ?? [];
  return nummer === undefined ? null : Number(nummer);
}
