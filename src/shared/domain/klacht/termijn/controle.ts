/** May this complaint be postponed now? Refusals are typed, with article and sentence (Awb 9:11 lid 2 and 3). */
import { datumMetWeekdag } from '../../tijd/datum.ts';
import type { TermijnInvoer, Uitstel, Verdaging, WettelijkeTermijn } from '../basis/termijn-types.ts';
import { type Weigering, weiger } from '../basis/weigering.ts';
import { berekenTermijn, type TermijnContext } from './termijn.ts';
import { geenTermijnWeigering, uitstelBezwaren, verdagingBezwaren } from './verlenging.ts';

export type TermijnBesluit =
  | { readonly soort: 'ok'; readonly invoer: TermijnInvoer; readonly termijn: WettelijkeTermijn }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

function besluit(
  bezwaren: readonly Weigering[],
  invoer: TermijnInvoer,
  context: TermijnContext,
): TermijnBesluit {
  const [eerste, ...rest] = bezwaren;
  if (eerste) return { soort: 'geweigerd', weigeringen: [eerste, ...rest] };
  const termijn = berekenTermijn(invoer, context);
  if (termijn.soort === 'geen') return { soort: 'geweigerd', weigeringen: [geenTermijnWeigering()] };
  return { soort: 'ok', invoer, termijn };
}

/** Checks a verdaging against the term as it stands; gives the new term when it is allowed. */
export function controleerVerdaging(
  invoer: TermijnInvoer,
  verdaging: Verdaging,
  context: TermijnContext,
): TermijnBesluit {
  const nu = berekenTermijn(invoer, context);
  if (nu.soort === 'geen') return besluit([geenTermijnWeigering()], invoer, context);
  const bezwaren: Weigering[] = [];
  if (invoer.verdaging !== null) {
    bezwaren.push(
      weiger(
        'verdaging-eenmaal',
        `De klacht is al verdaagd. Dat kan maar één keer. Verder uitstel na ${datumMetWeekdag(nu.einde)} kan alleen als de klager schriftelijk instemt.`,
      ),
    );
  }
  if (invoer.uitstel.length > 0) {
    bezwaren.push(
      weiger(
        'verdaging-na-uitstel',
        'Er is al uitstel met de klager afgesproken. Daarna kan niet meer worden verdaagd; alleen nieuw uitstel met schriftelijke instemming kan nog.',
      ),
    );
  }
  bezwaren.push(...verdagingBezwaren(verdaging, { ...nu, heeftBeklaagde: invoer.heeftBeklaagde }));
  return besluit(bezwaren, { ...invoer, verdaging }, context);
}

/** Checks uitstel with consent against the term as it stands; gives the new term when it is allowed. */
export function controleerUitstel(
  invoer: TermijnInvoer,
  uitstel: Uitstel,
  context: TermijnContext,
): TermijnBesluit {
  const nu = berekenTermijn(invoer, context);
  if (nu.soort === 'geen') return besluit([geenTermijnWeigering()], invoer, context);
  const bezwaren = uitstelBezwaren(uitstel, { ...nu, heeftBeklaagde: invoer.heeftBeklaagde });
  return besluit(bezwaren, { ...invoer, uitstel: [...invoer.uitstel, uitstel] }, context);
}
