/** Until when a closed complaint is kept (domein §5.2, selectielijst gemeenten procestype 13). */
import { assertNever } from '../../assert-never.ts';
import type { InstellingValue } from '../../planning/planning.ts';
import { datumWithWeekdag, lastDatum, plusMaanden } from '../../tijd/datum.ts';
import { klachtbeleidOn } from './beleid.ts';
import type { Bewaargrond, Klacht, KlachtToestand } from './types.ts';

const ARTIKEL: Readonly<Record<Bewaargrond, string>> = {
  afgehandeld: 'Selectielijst gemeenten 13.1',
  ombudsman: 'Selectielijst gemeenten 13.1, specificatie 2',
  'niet-in-behandeling': 'Selectielijst gemeenten 13.1, specificatie 4',
  ingetrokken: 'Selectielijst gemeenten 13.2',
  doorgezonden: 'Selectielijst gemeenten 13.1, specificatie 4',
};

const BLIJVEND = 'Selectielijst gemeenten 13.1, specificatie 3';

export type Bewaartermijn =
  | { readonly soort: 'open' }
  | { readonly soort: 'vernietigd' }
  | { readonly soort: 'blijvend'; readonly artikel: string; readonly zin: string }
  | {
      readonly soort: 'datum';
      readonly grond: Bewaargrond;
      readonly jaren: number;
      readonly geslotenOp: string;
      /** First day on which it may be destroyed. */
      readonly vernietigingsdatum: string;
      readonly artikel: string;
      readonly zin: string;
    };

function bewaargrond(toestand: KlachtToestand): Bewaargrond | 'open' | 'vernietigd' {
  switch (toestand.status) {
    case 'ontvangen':
    case 'informeel':
    case 'formeel':
    case 'bij-ombudsman':
      return 'open';
    case 'informeel-opgelost':
    case 'mondeling-beantwoord':
    case 'afgehandeld':
      return 'afgehandeld';
    case 'anders-geeindigd':
      // Broken off, as a withdrawn one.
      return 'ingetrokken';
    case 'ombudsman-gereed':
      return 'ombudsman';
    case 'niet-in-behandeling':
    case 'ingetrokken':
    case 'doorgezonden':
    case 'vernietigd':
      return toestand.status;
    default:
      return assertNever(toestand, 'toestand');
  }
}

/**
 * Closing date plus the years in force on that day; on 29 February the last day
 * of the month in a year without it. A complaint at the ombudsman is open until
 * the ombudsman is done and is then kept from that day, or from its own end where that came later.
 */
export function bewaartermijn(klacht: Klacht, instellingen: readonly InstellingValue[]): Bewaartermijn {
  const { dossier, toestand } = klacht;
  const grond = bewaargrond(toestand);
  if (grond === 'open' || grond === 'vernietigd') return { soort: grond };
  if (dossier.blijvendBewaren) {
    return {
      soort: 'blijvend',
      artikel: BLIJVEND,
      zin: `De klacht hoort bij een zaak die blijvend wordt bewaard (${BLIJVEND}).`,
    };
  }
  const geslotenOp =
    'afdoening' in toestand ? lastDatum(toestand.sinds, toestand.afdoening.sinds) : toestand.sinds;
  const jaren = klachtbeleidOn(instellingen, geslotenOp).bewaarJaren[grond];
  const vernietigingsdatum = plusMaanden(geslotenOp, 12 * jaren);
  const artikel = ARTIKEL[grond];
  return {
    soort: 'datum',
    grond,
    jaren,
    geslotenOp,
    vernietigingsdatum,
    artikel,
    zin: `Gesloten op ${datumWithWeekdag(geslotenOp)}. ${jaren} jaar bewaren: vernietigen vanaf ${datumWithWeekdag(vernietigingsdatum)} (${artikel}).`,
  };
}
