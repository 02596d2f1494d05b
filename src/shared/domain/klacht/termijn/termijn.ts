/**
 * The term of a complaint: date-only, and every answer carries its derivation
 * (Awb 9:11, Algemene termijnenwet, domein §4.5). A verdaging or uitstel that
 * the law does not accept is left out and named, so a corrected ontvangstdatum
 * can never keep a term alive that was already over.
 */

import type { Kalenderdag } from '../../planning/planning.ts';
import { datumWithWeekdag, plusDagen } from '../../tijd/datum.ts';
import type { AtwKalender } from '../../tijd/gelijkgesteld.ts';
import { withArtikel } from '../basis/artikel.ts';
import type { Klachtbeleid } from '../basis/beleid.ts';
import type {
  Aanvulling,
  NoTermijn,
  Termijn,
  TermijnInput,
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
  /** The gelijkgestelde dagen; without it those that are built in. */
  readonly atw?: AtwKalender;
};

const AWB_9_11_1 = 'Awb 9:11 lid 1';

/** While no procedure is chosen the strictest is counted. */
const WEKEN_ZONDER_CHOICE = 6;

/** Where the term stands while the rules are applied one after the other. */
type Progress = {
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
export function beginOfTermijn(
  input: Pick<TermijnInput, 'vorm' | 'ontvangstdatum' | 'opSchriftOp'>,
): string | null {
  return input.vorm === 'schriftelijk' ? input.ontvangstdatum : input.opSchriftOp;
}

/** The sentences about receipt, up to and including day 0. */
export function beginStappen(
  input: Pick<TermijnInput, 'vorm' | 'ontvangstdatum' | 'opSchriftOp'>,
): TermijnStap[] {
  const { ontvangstdatum, opSchriftOp } = input;
  if (input.vorm === 'schriftelijk') {
    return [
      {
        regel: 'ontvangst',
        artikel: AWB_9_11_1,
        zin: `Ontvangen op ${datumWithWeekdag(ontvangstdatum)} (dag 0).`,
        van: ontvangstdatum,
        naar: ontvangstdatum,
      },
    ];
  }
  const stappen: TermijnStap[] = [
    {
      regel: 'mondeling',
      artikel: 'Awb 9:2 en 9:4 lid 1',
      zin: `Mondeling ontvangen op ${datumWithWeekdag(ontvangstdatum)}. Voor een mondelinge klacht geldt geen wettelijke termijn (Awb 9:2 en 9:4 lid 1).`,
      van: ontvangstdatum,
      naar: null,
    },
  ];
  if (opSchriftOp !== null) {
    stappen.push({
      regel: 'op-schrift',
      artikel: 'Awb 9:4 lid 1',
      zin: `Op schrift gesteld op ${datumWithWeekdag(opSchriftOp)} (dag 0): vanaf die dag loopt de wettelijke termijn (Awb 9:4 lid 1).`,
      van: ontvangstdatum,
      naar: opSchriftOp,
    });
  }
  return stappen;
}

/** What holds for an oral complaint that was not put in writing: an internal date and no term. */
export function noTermijn(input: TermijnInput, { beleid }: TermijnContext): NoTermijn {
  const { ontvangstdatum } = input;
  const streefdatum = plusDagen(ontvangstdatum, 7 * beleid.mondelingWeken);
  return {
    soort: 'geen',
    streefdatum,
    afleiding: [
      ...beginStappen(input),
      {
        regel: 'streefdatum',
        artikel: 'Werkafspraak',
        zin: `Ons streven: afhandelen binnen ${beleid.mondelingWeken} weken, op ${datumWithWeekdag(streefdatum)} (werkafspraak).`,
        van: ontvangstdatum,
        naar: streefdatum,
      },
    ],
  };
}

/** D1 and D2: the procedure of 6 or 10 weeks. */
function procedureState(input: TermijnInput, begin: string, { atw }: TermijnContext): Progress {
  const weken = input.procedureWeken ?? WEKEN_ZONDER_CHOICE;
  const nominaal = plusDagen(begin, 7 * weken);
  const { einde, voorlopig, stappen } = atwEinde(nominaal, atw);
  const procedure: TermijnStap = {
    regel: 'procedure',
    artikel: AWB_9_11_1,
    zin: `${weken} weken: ${datumWithWeekdag(nominaal)} (${AWB_9_11_1}).`,
    van: begin,
    naar: nominaal,
  };
  const unknown: TermijnStap = {
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
      ...beginStappen(input),
      ...(input.procedureWeken === null ? [unknown] : []),
      procedure,
      ...stappen,
    ],
  };
}

function aanvullingStap({ gevraagdOp, ontvangenOp }: Aanvulling, einde: string): TermijnStap {
  const gekregen =
    ontvangenOp === null ? 'nog niet ontvangen' : `ontvangen op ${datumWithWeekdag(ontvangenOp)}`;
  return {
    regel: 'aanvulling',
    artikel: 'Awb titel 9.1',
    zin: `Op ${datumWithWeekdag(gevraagdOp)} is om aanvulling gevraagd (${gekregen}). De termijn loopt door: titel 9.1 van de Awb kent geen opschorting.`,
    van: einde,
    naar: einde,
  };
}

function negeer(state: Progress, wat: string, bezwaren: readonly Weigering[]): Progress {
  const stappen = bezwaren.map(
    (bezwaar): TermijnStap => ({
      regel: 'genegeerd',
      artikel: bezwaar.artikel,
      zin: withArtikel(`${wat} telt niet mee. ${bezwaar.melding}`, bezwaar.artikel),
      van: state.einde,
      naar: state.einde,
    }),
  );
  return {
    ...state,
    genegeerd: [...state.genegeerd, ...bezwaren],
    afleiding: [...state.afleiding, ...stappen],
  };
}

/** D5: counted from the nominal end; D4: no shift beyond twelve weeks. */
function verdaag(state: Progress, verdaging: Verdaging, { beleid, atw }: TermijnContext): Progress {
  const vanaf = beleid.verdagingVanafNominaal ? state.nominaal : state.einde;
  const nominaal = plusDagen(vanaf, 7 * verdaging.weken);
  const weken = (state.weken ?? 0) + verdaging.weken;
  const uitkomst = atwGeldt(weken, beleid.atwBovenTwaalfWeken)
    ? atwEinde(nominaal, atw)
    : vastEinde(nominaal, `De hele termijn is ${weken} weken, meer dan 12`);
  const brieven = [...new Set([verdaging.briefKlager, verdaging.briefBeklaagde].filter((dag) => dag !== ''))]
    .sort()
    .map(datumWithWeekdag);
  const count = beleid.verdagingVanafNominaal
    ? 'geteld vanaf het einde zonder opschuiven'
    : 'geteld vanaf het opgeschoven einde';
  const meervoud = verdaging.weken === 1 ? 'week' : 'weken';
  const stap: TermijnStap = {
    regel: 'verdaging',
    artikel: 'Awb 9:11 lid 2',
    zin: `Verdaagd met ${verdaging.weken} ${meervoud}, ${brieven.length > 1 ? 'brieven' : 'brief'} van ${opsomming(brieven)}: ${datumWithWeekdag(nominaal)}, ${count} op ${datumWithWeekdag(vanaf)} (Awb 9:11 lid 2).`,
    van: vanaf,
    naar: nominaal,
  };
  return {
    ...state,
    basis: 'verdaagd',
    weken,
    nominaal,
    einde: uitkomst.einde,
    voorlopig: uitkomst.voorlopig,
    afleiding: [...state.afleiding, stap, ...uitkomst.stappen],
  };
}

function grantUitstel(state: Progress, uitstel: Uitstel): Progress {
  const vast = vastEinde(uitstel.uiterlijk, 'Een afgesproken datum is geen termijn uit de wet');
  const stap: TermijnStap = {
    regel: 'uitstel',
    artikel: 'Awb 9:11 lid 3',
    zin: `De klager stemde op ${datumWithWeekdag(uitstel.instemmingOp)} schriftelijk in met uitstel tot en met ${datumWithWeekdag(uitstel.uiterlijk)} (Awb 9:11 lid 3).`,
    van: state.einde,
    naar: uitstel.uiterlijk,
  };
  return {
    ...state,
    basis: 'uitstel',
    weken: null,
    nominaal: uitstel.uiterlijk,
    einde: vast.einde,
    voorlopig: false,
    afleiding: [...state.afleiding, stap, ...vast.stappen],
  };
}

function withVerlengingen(state: Progress, input: TermijnInput, context: TermijnContext): Progress {
  const { heeftBeklaagde, verdaging } = input;
  let current = state;
  if (verdaging) {
    const bezwaren = verdagingBezwaren(verdaging, { ...current, heeftBeklaagde });
    current =
      bezwaren.length > 0 ? negeer(current, 'De verdaging', bezwaren) : verdaag(current, verdaging, context);
  }
  for (const uitstel of input.uitstel) {
    const bezwaren = uitstelBezwaren(uitstel, { ...current, heeftBeklaagde });
    current = bezwaren.length > 0 ? negeer(current, 'Het uitstel', bezwaren) : grantUitstel(current, uitstel);
  }
  return current;
}

/** The finished answer: with the last day to send, and that step in the derivation. */
export function completeTermijn(
  state: Progress,
  { kalenderdagen = [], atw }: TermijnContext,
): WettelijkeTermijn {
  const verzenden = uiterlijkVerzenden(state.einde, kalenderdagen, atw);
  return {
    soort: 'termijn',
    ...state,
    uiterlijkVerzenden: verzenden.datum,
    verzendenVoorlopig: verzenden.voorlopig,
    afleiding: [...state.afleiding, verzenden.stap],
  };
}

/** The term of Awb 9:11 with all that was recorded so far. */
export function calculateTermijn(input: TermijnInput, context: TermijnContext): Termijn {
  const begin = beginOfTermijn(input);
  if (begin === null) return noTermijn(input, context);
  const state = procedureState(input, begin, context);
  const metAanvulling: Progress = {
    ...state,
    afleiding: [
      ...state.afleiding,
      ...input.aanvullingen.map((aanvulling) => aanvullingStap(aanvulling, state.einde)),
    ],
  };
  return completeTermijn(withVerlengingen(metAanvulling, input, context), context);
}
