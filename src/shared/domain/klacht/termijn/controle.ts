/** May this complaint be postponed now? Refusals are typed, with article and sentence (Awb 9:11 lid 2 and 3). */
import { datumWithWeekdag } from '../../tijd/datum.ts';
import type { TermijnInput, Uitstel, Verdaging, WettelijkeTermijn } from '../basis/termijn-types.ts';
import { refuse, type Weigering } from '../basis/weigering.ts';
import { calculateTermijn, type TermijnContext } from './termijn.ts';
import { noTermijnWeigering, uitstelBezwaren, verdagingBezwaren } from './verlenging.ts';

export type TermijnBesluit =
  | { readonly soort: 'ok'; readonly invoer: TermijnInput; readonly termijn: WettelijkeTermijn }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

function besluit(
  bezwaren: readonly Weigering[],
  invoer: TermijnInput,
  context: TermijnContext,
): TermijnBesluit {
  const [first, ...rest] = bezwaren;
  if (first) return { soort: 'geweigerd', weigeringen: [first, ...rest] };
  const termijn = calculateTermijn(invoer, context);
  if (termijn.soort === 'geen') return { soort: 'geweigerd', weigeringen: [noTermijnWeigering()] };
  return { soort: 'ok', invoer, termijn };
}

/** Checks a verdaging against the term as it stands; gives the new term when it is allowed. */
export function checkVerdaging(
  input: TermijnInput,
  verdaging: Verdaging,
  context: TermijnContext,
): TermijnBesluit {
  const current = calculateTermijn(input, context);
  if (current.soort === 'geen') return besluit([noTermijnWeigering()], input, context);
  const bezwaren: Weigering[] = [];
  if (input.verdaging !== null) {
    bezwaren.push(
      refuse(
        'verdaging-eenmaal',
        `De klacht is al verdaagd. Dat kan maar één keer. Verder uitstel na ${datumWithWeekdag(current.einde)} kan alleen als de klager schriftelijk instemt.`,
      ),
    );
  }
  if (input.uitstel.length > 0) {
    bezwaren.push(
      refuse(
        'verdaging-na-uitstel',
        'Er is al uitstel met de klager afgesproken. Daarna kan niet meer worden verdaagd; alleen nieuw uitstel met schriftelijke instemming kan nog.',
      ),
    );
  }
  bezwaren.push(...verdagingBezwaren(verdaging, { ...current, heeftBeklaagde: input.heeftBeklaagde }));
  return besluit(bezwaren, { ...input, verdaging }, context);
}

/** Checks uitstel with consent against the term as it stands; gives the new term when it is allowed. */
export function checkUitstel(input: TermijnInput, uitstel: Uitstel, context: TermijnContext): TermijnBesluit {
  const current = calculateTermijn(input, context);
  if (current.soort === 'geen') return besluit([noTermijnWeigering()], input, context);
  const bezwaren = uitstelBezwaren(uitstel, { ...current, heeftBeklaagde: input.heeftBeklaagde });
  return besluit(bezwaren, { ...input, uitstel: [...input.uitstel, uitstel] }, context);
}
