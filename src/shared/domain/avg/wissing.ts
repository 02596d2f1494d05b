/** What the answer is to somebody who asks to be erased (AVG art. 17; domein §5.1). */
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
