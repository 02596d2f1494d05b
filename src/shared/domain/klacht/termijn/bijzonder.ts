/** The other terms of title 9.1: not handling (9:8), the year of the ombudsman (9:24), "longer than a year" (9:8 lid 1 b). */
import { assertNever } from '../../assert-never.ts';
import { datumWithWeekdag, plusDagen, plusMaanden } from '../../tijd/datum.ts';
import { isWerkdag } from '../../tijd/kalender.ts';
import type { Termijn, TermijnInput, TermijnStap } from '../basis/termijn-types.ts';
import { atwEinde } from './atw.ts';
import { beginOfTermijn, beginStappen, completeTermijn, noTermijn, type TermijnContext } from './termijn.ts';

const WEKEN_NIET_IN_BEHANDELING = 4;

/** Last day to tell the klager that the complaint is not handled: 4 weeks after receipt (Awb 9:8 lid 3). No verdaging. */
export function termijnNietInBehandeling(input: TermijnInput, context: TermijnContext): Termijn {
  const begin = beginOfTermijn(input);
  if (begin === null) return noTermijn(input, context);
  const nominaal = plusDagen(begin, 7 * WEKEN_NIET_IN_BEHANDELING);
  const { einde, voorlopig, stappen } = atwEinde(nominaal, context.atw);
  const stap: TermijnStap = {
    regel: 'niet-in-behandeling',
    artikel: 'Awb 9:8 lid 3',
    zin: `Laat binnen ${WEKEN_NIET_IN_BEHANDELING} weken weten dat de klacht niet in behandeling komt: ${datumWithWeekdag(nominaal)} (Awb 9:8 lid 3).`,
    van: begin,
    naar: nominaal,
  };
  return completeTermijn(
    {
      basis: 'niet-in-behandeling',
      begin,
      weken: WEKEN_NIET_IN_BEHANDELING,
      nominaal,
      einde,
      voorlopig,
      genegeerd: [],
      afleiding: [...beginStappen(input), stap, ...stappen],
    },
    context,
  );
}

/** From which event the year of the ombudsman runs (Awb 9:24 lid 1). */
export type OmbudsmanBegin = {
  readonly soort: 'kennisgeving' | 'anders-geeindigd' | 'had-moeten-eindigen';
  readonly datum: string;
};

export type OmbudsmanTermijn = { readonly einde: string; readonly afleiding: readonly TermijnStap[] };

function ombudsmanBeginText({ soort, datum }: OmbudsmanBegin): string {
  const dag = datumWithWeekdag(datum);
  switch (soort) {
    case 'kennisgeving':
      return `De klager kreeg op ${dag} bericht van de uitkomst`;
    case 'anders-geeindigd':
      return `De behandeling eindigde op ${dag}`;
    case 'had-moeten-eindigen':
      return `De behandeling had op ${dag} klaar moeten zijn`;
    default:
      return assertNever(soort, 'ombudsmanBegin');
  }
}

/**
 * Last day on which the ombudsman must take the petition: the same day a year
 * later, at the end of a shorter month its last day. A term in years does not
 * shift (Algemene termijnenwet art. 4).
 */
export function ombudsmanTermijn(begin: OmbudsmanBegin): OmbudsmanTermijn {
  const einde = plusMaanden(begin.datum, 12);
  return {
    einde,
    afleiding: [
      {
        regel: 'ombudsman-jaar',
        artikel: 'Awb 9:24 lid 1',
        zin: `${ombudsmanBeginText(begin)}. Een jaar later: ${datumWithWeekdag(einde)} (Awb 9:24 lid 1).`,
        van: begin.datum,
        naar: einde,
      },
      {
        regel: 'atw-niet-van-toepassing',
        artikel: 'Algemene termijnenwet art. 4',
        zin: 'Een termijn in jaren schuift niet op voor een weekend of feestdag (Algemene termijnenwet art. 4).',
        van: einde,
        naar: einde,
      },
    ],
  };
}

export type OuderDanEenJaar =
  | { readonly soort: 'onbekend'; readonly afleiding: readonly TermijnStap[] }
  | {
      readonly soort: 'ja' | 'nee';
      /** Last day on which a complaint about this conduct was filed within the year. */
      readonly grens: string;
      readonly afleiding: readonly TermijnStap[];
    };

/** Whether the conduct took place longer than a year before filing; exactly a year is not longer (Awb 9:8 lid 1 b). */
export function isOuderDanEenJaar(datumGedraging: string | null, ingediendOp: string): OuderDanEenJaar {
  const artikel = 'Awb 9:8 lid 1 onder b';
  if (datumGedraging === null) {
    const zin = `De datum van de gedraging is niet bekend: een jaar kan niet worden geteld (${artikel}).`;
    return {
      soort: 'onbekend',
      afleiding: [{ regel: 'ouder-dan-een-jaar', artikel, zin, van: null, naar: null }],
    };
  }
  const grens = plusMaanden(datumGedraging, 12);
  const ouder = ingediendOp > grens;
  const zin = `Gedraging op ${datumWithWeekdag(datumGedraging)}, een jaar later is ${datumWithWeekdag(grens)}. De klacht van ${datumWithWeekdag(ingediendOp)} is ${ouder ? 'daarna' : 'niet daarna'} ingediend (${artikel}).`;
  return {
    soort: ouder ? 'ja' : 'nee',
    grens,
    afleiding: [{ regel: 'ouder-dan-een-jaar', artikel, zin, van: datumGedraging, naar: grens }],
  };
}

/** Internal target for the ontvangstbevestiging (Awb 9:6 has no term): so many werkdagen after day 0; null without one. */
export function ontvangstbevestigingFor(
  input: TermijnInput,
  { beleid, kalenderdagen = [] }: TermijnContext,
): string | null {
  const begin = beginOfTermijn(input);
  if (begin === null) return null;
  let dag = begin;
  for (let geteld = 0; geteld < beleid.ontvangstbevestigingWerkdagen; ) {
    dag = plusDagen(dag, 1);
    if (isWerkdag(dag, { cao: 'gemeenten', kalenderdagen })) geteld += 1;
  }
  return dag;
}
