/** What the answer is to somebody who asks to be erased (AVG art. 17; domein §5.1). */
import { assertNever } from '../assert-never.ts';
import type { Bewaartermijn } from '../klacht/basis/bewaren.ts';
import { datumNl } from '../tijd/datum.ts';
import type { OudMedewerkerTermijn } from './oud-medewerker.ts';

export type Wissing = {
  /** Whether the name may be destroyed now. */
  readonly mag: boolean;
  /** The answer, as one may say it to the person: why, until when, by which rule. */
  readonly antwoord: string;
};

type Known = {
  readonly vandaag: string;
  /** null: still works at the teams, or nothing says since when not. */
  readonly termijn: OudMedewerkerTermijn | null;
  /** Why the name stays longer than its term; null = nothing. */
  readonly beletsel: string | null;
  readonly isVernietigd: boolean;
};

/** The law that keeps it goes before the wish (art. 17 lid 3 b); after the term it is carried out. */
export function wissingOf({ vandaag, termijn, beletsel, isVernietigd }: Known): Wissing {
  if (isVernietigd) {
    return { mag: false, antwoord: 'De naam is al vernietigd. Alleen de uren van toen staan er nog.' };
  }
  if (termijn === null) {
    return {
      mag: false,
      antwoord:
        'Wissen kan nu niet. Deze persoon werkt nog bij de teams, en de gegevens zijn nodig om het werk te plannen (AVG art. 17 lid 3 b). Verbeteren kan wel.',
    };
  }
  const { vertrokkenOp, vernietigingsdatum, jaren } = termijn;
  if (vernietigingsdatum > vandaag) {
    return {
      mag: false,
      antwoord: `Wissen kan nog niet. Wat er is gepland, moet ${String(jaren)} jaar worden bewaard nadat iemand is gestopt (${datumNl(vertrokkenOp)}; Selectielijst gemeenten 19.1, AVG art. 17 lid 3 b). Vanaf ${datumNl(vernietigingsdatum)} kan het wel.`,
    };
  }
  if (beletsel !== null) {
    return { mag: false, antwoord: `De bewaartermijn is voorbij, maar wissen kan nog niet. ${beletsel}` };
  }
  return {
    mag: true,
    antwoord: `Wissen kan. De bewaartermijn is voorbij sinds ${datumNl(vernietigingsdatum)}. De naam gaat weg met een vernietigingslijst, die een tweede persoon goedkeurt.`,
  };
}

type KnownKlacht = {
  readonly nummer: string;
  readonly termijn: Bewaartermijn;
  /** A reason to keep it longer was recorded. */
  readonly heeftReden: boolean;
};

/** Why a complaint stays with who complained, by the law that keeps it; null = its term is over. */
function stays({ nummer, termijn, heeftReden }: KnownKlacht, vandaag: string): string | null {
  switch (termijn.soort) {
    case 'open':
      return `Klacht ${nummer} is nog niet afgehandeld. De gemeente moet haar behandelen (Awb 9:4 tot en met 9:12, AVG art. 17 lid 3 b).`;
    case 'blijvend':
      return `Klacht ${nummer} wordt blijvend bewaard (${termijn.artikel}; Archiefwet, AVG art. 17 lid 3 b en d).`;
    case 'datum':
      if (termijn.vernietigingsdatum > vandaag) {
        return `Klacht ${nummer} moet ${String(termijn.jaren)} jaar worden bewaard (${termijn.artikel}; Archiefwet, AVG art. 17 lid 3 b). Vanaf ${datumNl(termijn.vernietigingsdatum)} kan wissen.`;
      }
      return heeftReden
        ? `De bewaartermijn van klacht ${nummer} is voorbij, maar er is een reden vastgelegd om haar langer te bewaren.`
        : null;
    case 'vernietigd':
      return null;
    default:
      return assertNever(termijn);
  }
}

/** The answer to a klager, over all of their complaints that who answers may see. */
export function wissingKlagerOf(klachten: readonly KnownKlacht[], vandaag: string): Wissing {
  const lines = klachten.map((klacht) => ({ klacht, reden: stays(klacht, vandaag) }));
  const may = lines.flatMap(({ klacht, reden }) =>
    reden === null
      ? [
          `De bewaartermijn van klacht ${klacht.nummer} is voorbij: zij gaat weg met een vernietigingslijst, die een tweede persoon goedkeurt.`,
        ]
      : [],
  );
  const kept = lines.flatMap(({ reden }) => reden ?? []);
  const begin =
    kept.length === 0
      ? 'Wissen kan.'
      : may.length === 0
        ? 'Wissen kan nog niet.'
        : 'Wissen kan voor een deel.';
  const corrects = kept.length === 0 ? [] : ['Verbeteren kan wel, en de verwerking laten beperken ook.'];
  return { mag: kept.length === 0, antwoord: [begin, ...kept, ...may, ...corrects].join(' ') };
}
