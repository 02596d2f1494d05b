/**
 * A scenario is a list of mutaties on top of the planning as it is (domein §2): not a copy. The plan goes on underneath,
 * and what happens there shows through; a mutatie that no longer fits becomes a conflict with a name.
 */

import type { InzetVraag } from '../inzet/plan-inzet.ts';
import { closedList } from '../lijst/closed-list.ts';
import type { Zwaarte } from '../planning/lists.ts';

export const SCENARIO_STATUSSEN = closedList({
  concept: 'Concept',
  gedeeld: 'Gedeeld',
  toegepast: 'Overgenomen',
});

export const MUTATIE_SOORTEN = closedList({
  inzet: 'Uren',
  vacature: 'Vacature gevuld',
  vraag: 'Vraag',
  'zwaarte-uren': 'Uren per traject',
  doorlooptijd: 'Doorlooptijd',
  taak: 'Nieuwe taak',
});

/** [van, tot): `tot` exclusive, null = without an end. */
type Span = { readonly van: string; readonly tot: string | null };

export type Mutatie =
  /** Hours of people: exactly what one does on the planbord. The only kind that can be taken over. */
  | { readonly soort: 'inzet'; readonly vraag: InzetVraag }
  /** Filled from that day on, by somebody who is not known yet. */
  | { readonly soort: 'vacature'; readonly vacatureId: string; readonly van: string }
  /** Open trajecten of a team, or (null) of all, so much percent more or (negative) less. */
  | ({ readonly soort: 'vraag'; readonly teamId: string | null; readonly procent: number } & Span)
  /** Minutes per week of one traject. */
  | ({ readonly soort: 'zwaarte-uren'; readonly zwaarte: Zwaarte; readonly minuten: number } & Span)
  /** Trajecten last so much percent longer or shorter: with the same inflow there are as many more or fewer open (Little). */
  | ({ readonly soort: 'doorlooptijd'; readonly procent: number } & Span)
  /** A task that is not there yet asks so many client-bound minutes per week of a team. */
  | ({
      readonly soort: 'taak';
      readonly teamId: string;
      readonly naam: string;
      readonly minutenPerWeek: number;
    } & Span);

export type MutatieSoort = Mutatie['soort'];

/** Whether it can become part of the plan: the others are assumptions. */
export function isOverTeNemen(mutatie: Mutatie): mutatie is Extract<Mutatie, { soort: 'inzet' }> {
  return mutatie.soort === 'inzet';
}
