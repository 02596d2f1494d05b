/**
 * The term of a complaint: date-only, and every answer carries its derivation
 * (Awb 9:11, Algemene termijnenwet, domein §4.5). A verdaging or uitstel that
 * the law does not accept is left out and named, so a corrected ontvangstdatum
 * can never keep a term alive that was already over.
 */

import type { Kalenderdag } from '../../planning/planning.ts';
import { datumMetWeekdag, plusDagen } from '../../tijd/datum.ts';
import type { Klachtbeleid } from '../basis/beleid.ts';
import type {
  Aanvulling,
  GeenTermijn,
  Termijn,
  TermijnInvoer,
  TermijnStap,
  Uitstel,
  Verdaging,
  WettelijkeTermijn,
} from '../basis/termijn-types.ts';
import type { Weigering } from '../basis/weigering.ts';
import { atwEinde, atwGeldt, opsomming, uiterlijkVerzenden, vastEinde } from './atw.ts';
import { uitstelBezwaren, verdagingBezwaren } from './verlenging.ts';

export type TermijnContext = {
  readonly beleid: Klachtbeleid;
  /** Closing days of the municipality; other rows are ignored. */
  readonly kalenderdagen?: readonly Kalenderdag[];
};

const AWB_9_11_1 = 'Awb 9:11 lid 1';

/** While no procedure is chosen the strictest is counted. */
const WEKEN_ZONDER_KEUZE = 6;

/** Where the term stands while the rules are applied one after the other. */
type Tussenstand = {
  readonly basis: WettelijkeTermijn['basis'];
  readonly begin: string;
  readonly weken: number | null;
  readonly nominaal: string;
  readonly einde: string;
  readonly voorlopig: boolean;
  readonly genegeerd: readonly Weigering[];
  readonly afleiding: readonly TermijnStap[];
};

/** Day 0 of every statutory term of this complaint; null while an oral complaint is not in writing. */
export function beginVanTermijn(
  invoer: Pick<TermijnInvoer, 'vorm' | 'ontvangstdatum' | 'opSchriftOp'>,
): string | null {
  return invoer.vorm === 'schriftelijk' ? invoer.ontvangstdatum : invoer.opSchriftOp;
}

/** The sentences about receipt, up to and including day 0. */
export function beginStappen(
  invoer: Pick<TermijnInvoer, 'vorm' | 'ontvangstdatum' | 'opSchriftOp'>,
): TermijnStap[] {
  const { ontvangstdatum, opSchriftOp } = invoer;
  if (invoer.vorm === 'schriftelijk') {
    return [
      {
        regel: 'ontvangst',
        artikel: AWB_9_11_1,
        zin: `Ontvangen op ${datumMetWeekdag(ontvangstdatum)} (dag 0).`,
        van: ontvangstdatum,
        naar: ontvangstdatum,
      },
    ];
  }
  const stappen: TermijnStap[] = [
    {
      regel: 'mondeling',
      artikel: 'Awb 9:2 en 9:4 lid 1',
      zin: `Mondeling ontvangen op ${datumMetWeekdag(ontvangstdatum)}. Voor een mondelinge klacht geldt geen wettelijke termijn (Awb 9:2 en 9:4 lid 1).`,
      van: ontvangstdatum,
      naar: null,
    },
  ];
  if (opSchriftOp !== null) {
    stappen.push({
      regel: 'op-schrift',
      artikel: 'Awb 9:4 lid 1',
      zin: `Op schrift gesteld op ${datumMetWeekdag(opSchriftOp)} (dag 0): vanaf die dag loopt de wettelijke termijn (Awb 9:4 lid 1).`,
      van: ontvangstdatum,
      naar: opSchriftOp,
    });
  }
  return stappen;
}

/** What holds for an oral complaint that was not put in writing: an internal date and no term. */
export function geenTermijn(invoer: TermijnInvoer, { beleid }: TermijnContext): GeenTermijn {
  const { ontvangstdatum } = invoer;
  const streefdatum = plusDagen(ontvangstdatum, 7 * beleid.mondelingWeken);
  return {
    soort: 'geen',
    streefdatum,
    afleiding: [
      ...beginStappen(invoer),
      {
        regel: 'streefdatum',
        artikel: 'Werkafspraak',
        zin: `Ons streven: afhandelen binnen ${beleid.mondelingWeken} weken, op ${datumMetWeekdag(streefdatum)} (werkafspraak).`,
        van: ontvangstdatum,
        naar: streefdatum,
      },
    ],
  };
}

/** D1 and D2: the procedure of 6 or 10 weeks. */
function procedureStand(invoer: TermijnInvoer, begin: string): Tussenstand {
  const weken = invoer.procedureWeken ?? WEKEN_ZONDER_KEUZE;
  const nominaal = plusDagen(begin, 7 * weken);
  const { einde, voorlopig, stappen } = atwEinde(nominaal);
  const procedure: TermijnStap = {
    regel: 'procedure',
    artikel: AWB_9_11_1,
    zin: `${weken} weken: ${datumMetWeekdag(nominaal)} (${AWB_9_11_1}).`,
    van: begin,
    naar: nominaal,
  };
  const onbekend: TermijnStap = {
    regel: 'procedure-onbekend',
    artikel: AWB_9_11_1,
    zin: 'De procedure is nog niet gekozen: we rekenen met 6 weken, de kortste termijn.',
    van: null,
    naar: null,
  };
  return {
    basis: 'procedure',
    begin,
    weken,
    nominaal,
    einde,
    voorlopig,
    genegeerd: [],
    afleiding: [
      ...beginStappen(invoer),
      ...(invoer.procedureWeken === null ? [onbekend] : []),
      procedure,
      ...stappen,
    ],
  };
}

function aanvullingStap({ gevraagdOp, ontvangenOp }: Aanvulling, einde: string): TermijnStap {
  const gekregen =
    ontvangenOp === null ? 'nog niet ontvangen' : `ontvangen op ${datumMetWeekdag(ontvangenOp)}`;
  return {
    regel: 'aanvulling',
    artikel: 'Awb titel 9.1',
    zin: `Op ${datumMetWeekdag(gevraagdOp)} is om aanvulling gevraagd (${gekregen}). De termijn loopt door: titel 9.1 van de Awb kent geen opschorting.`,
    van: einde,
    naar: einde,
  };
}

function negeer(stand: Tussenstand, wat: string, bezwaren: readonly Weigering[]): Tussenstand {
  const stappen = bezwaren.map(
    (bezwaar): TermijnStap => ({
      regel: 'genegeerd',
      artikel: bezwaar.artikel,
      zin: `${wat} telt niet mee. ${bezwaar.melding} (${bezwaar.artikel})`,
      van: stand.einde,
      naar: stand.einde,
    }),
  );
  return {
    ...stand,
    genegeerd: [...stand.genegeerd, ...bezwaren],
    afleiding: [...stand.afleiding, ...stappen],
  };
}

/** D5: counted from the nominal end; D4: no shift beyond twelve weeks. */
function verdaag(stand: Tussenstand, verdaging: Verdaging, beleid: Klachtbeleid): Tussenstand {
  const vanaf = beleid.verdagingVanafNominaal ? stand.nominaal : stand.einde;
  const nominaal = plusDagen(vanaf, 7 * verdaging.weken);
  const weken = (stand.weken ?? 0) + verdaging.weken;
  const uitkomst = atwGeldt(weken, beleid.atwBovenTwaalfWeken)
    ? atwEinde(nominaal)
    : vastEinde(nominaal, `De hele termijn is ${weken} weken, meer dan 12`);
  const brieven = [...new Set([verdaging.briefKlager, verdaging.briefBeklaagde].filter((dag) => dag !== ''))]
    .sort()
    .map(datumMetWeekdag);
  const telling = beleid.verdagingVanafNominaal
    ? 'geteld vanaf het einde zonder opschuiven'
    : 'geteld vanaf het opgeschoven einde';
  const meervoud = verdaging.weken === 1 ? 'week' : 'weken';
  const stap: TermijnStap = {
    regel: 'verdaging',
    artikel: 'Awb 9:11 lid 2',
    zin: `Verdaagd met ${verdaging.weken} ${meervoud}, ${brieven.length > 1 ? 'brieven' : 'brief'} van ${opsomming(brieven)}: ${datumMetWeekdag(nominaal)}, ${telling} op ${datumMetWeekdag(vanaf)} (Awb 9:11 lid 2).`,
    van: vanaf,
    naar: nominaal,
  };
  return {
    ...stand,
    basis: 'verdaagd',
    weken,
    nominaal,
    einde: uitkomst.einde,
    voorlopig: uitkomst.voorlopig,
    afleiding: [...stand.afleiding, stap, ...uitkomst.stappen],
  };
}

function stelUit(stand: Tussenstand, uitstel: Uitstel): Tussenstand {
  const vast = vastEinde(uitstel.uiterlijk, 'Een afgesproken datum is geen termijn uit de wet');
  const stap: TermijnStap = {
    regel: 'uitstel',
    artikel: 'Awb 9:11 lid 3',
    zin: `De klager stemde op ${datumMetWeekdag(uitstel.instemmingOp)} schriftelijk in met uitstel tot en met ${datumMetWeekdag(uitstel.uiterlijk)} (Awb 9:11 lid 3).`,
    van: stand.einde,
    naar: uitstel.uiterlijk,
  };
  return {
    ...stand,
    basis: 'uitstel',
    weken: null,
    nominaal: uitstel.uiterlijk,
    einde: vast.einde,
    voorlopig: false,
    afleiding: [...stand.afleiding, stap, ...vast.stappen],
  };
}

function metVerlengingen(stand: Tussenstand, invoer: TermijnInvoer, beleid: Klachtbeleid): Tussenstand {
  const { heeftBeklaagde, verdaging } = invoer;
  let nu = stand;
  if (verdaging) {
    const bezwaren = verdagingBezwaren(verdaging, { ...nu, heeftBeklaagde });
    nu = bezwaren.length > 0 ? negeer(nu, 'De verdaging', bezwaren) : verdaag(nu, verdaging, beleid);
  }
  for (const uitstel of invoer.uitstel) {
    const bezwaren = uitstelBezwaren(uitstel, { ...nu, heeftBeklaagde });
    nu = bezwaren.length > 0 ? negeer(nu, 'Het uitstel', bezwaren) : stelUit(nu, uitstel);
  }
  return nu;
}

/** The finished answer: with the last day to send, and that step in the derivation. */
export function rondAf(stand: Tussenstand, { kalenderdagen = [] }: TermijnContext): WettelijkeTermijn {
  const verzenden = uiterlijkVerzenden(stand.einde, kalenderdagen);
  return {
    soort: 'termijn',
    ...stand,
    uiterlijkVerzenden: verzenden.datum,
    verzendenVoorlopig: verzenden.voorlopig,
    afleiding: [...stand.afleiding, verzenden.stap],
  };
}

/** The term of Awb 9:11 with all that was recorded so far. */
export function berekenTermijn(invoer: TermijnInvoer, context: TermijnContext): Termijn {
  const begin = beginVanTermijn(invoer);
  if (begin === null) return geenTermijn(invoer, context);
  const stand = procedureStand(invoer, begin);
  const metAanvulling: Tussenstand = {
    ...stand,
    afleiding: [
      ...stand.afleiding,
      ...invoer.aanvullingen.map((aanvulling) => aanvullingStap(aanvulling, stand.einde)),
    ],
  };
  return rondAf(metVerlengingen(metAanvulling, invoer, context.beleid), context);
}
