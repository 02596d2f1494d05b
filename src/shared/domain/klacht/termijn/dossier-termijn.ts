/** The term of a complaint in its state: joins the dossier with the term engine. */
import type { PlanbordGegevens } from '../../planning/planning.ts';
import { atwKalender } from '../../tijd/gelijkgesteld.ts';
import { klachtbeleidOn } from '../basis/beleid.ts';
import type { KlachtRegeling } from '../basis/lists.ts';
import { isGeenKlacht, termijnGeenKlacht } from '../basis/regeling.ts';
import type { Termijn, TermijnInput } from '../basis/termijn-types.ts';
import {
  type Afgedaan,
  type BijOmbudsman,
  beklaagdenBij,
  type FormeelPart,
  type InformeelPart,
  type Klacht,
  type KlachtToestand,
  type OmbudsmanReady,
  type Verlenging,
} from '../basis/types.ts';
import { type OmbudsmanBegin, termijnNietInBehandeling } from './bijzonder.ts';
import { type TermijnState, termijnState } from './state.ts';
import { calculateTermijn, noTermijn, type TermijnContext } from './termijn.ts';

/** All dated settings (the rules pick what was in force on the right day), and the calendar with its besluiten. */
export type KlachtContext = Pick<PlanbordGegevens, 'instellingen' | 'kalenderdagen' | 'kalenderbesluiten'>;

/** How far a complaint came, also after it was closed and at the ombudsman. */
function eigenToestand(toestand: KlachtToestand): Exclude<KlachtToestand, BijOmbudsman | OmbudsmanReady> {
  return 'afdoening' in toestand ? toestand.afdoening : toestand;
}

/** The formal part of a complaint, also after it was closed; null where it never was formal. */
export function formeelPart(toestand: KlachtToestand): FormeelPart | null {
  const eigen = eigenToestand(toestand);
  return 'formeel' in eigen ? eigen.formeel : null;
}

/** The informal attempt, also after it was closed; null where there was none. */
export function informeelPart(toestand: KlachtToestand): InformeelPart | null {
  const eigen = eigenToestand(toestand);
  return 'informeel' in eigen ? eigen.informeel : null;
}

/** How it ended for the municipality; null while it is open (or destroyed). */
export function afdoeningOf(toestand: KlachtToestand): Afgedaan | null {
  const eigen = eigenToestand(toestand);
  switch (eigen.status) {
    case 'ontvangen':
    case 'informeel':
    case 'formeel':
    case 'vernietigd':
      return null;
    default:
      return eigen;
  }
}

/** Day on which the municipality was done with the complaint; null while it is open (or destroyed). */
export function gestoptOn(toestand: KlachtToestand): string | null {
  return afdoeningOf(toestand)?.sinds ?? null;
}

/** Verdaging and uitstel, from whichever phase. */
export function verlengingOf({ dossier, toestand }: Pick<Klacht, 'dossier' | 'toestand'>): Verlenging {
  const { verdaging, uitstel } = formeelPart(toestand) ??
    dossier.verlenging ?? { verdaging: null, uitstel: [] };
  return { verdaging, uitstel };
}

export function termijnInput(klacht: Klacht): TermijnInput {
  const { dossier, toestand } = klacht;
  const { verdaging, uitstel } = verlengingOf(klacht);
  return {
    vorm: dossier.vorm,
    ontvangstdatum: dossier.ontvangstdatum,
    opSchriftOp: dossier.opSchriftOp,
    procedureWeken: formeelPart(toestand)?.procedureWeken ?? null,
    // Whether the letters sufficed is judged by who was beklaagde when it was recorded.
    heeftBeklaagde:
      verdaging === null ? dossier.beklaagden.length > 0 : beklaagdenBij(dossier, verdaging).length > 0,
    aanvullingen: dossier.aanvullingen,
    verdaging,
    uitstel,
  };
}

type Ontvangst = Pick<TermijnInput, 'vorm' | 'ontvangstdatum' | 'opSchriftOp'> & {
  readonly regeling?: KlachtRegeling;
};

/** A complaint on the day it comes in, when nothing else was recorded yet. */
export function ontvangstInput(feiten: Ontvangst): TermijnInput {
  return {
    ...feiten,
    procedureWeken: null,
    heeftBeklaagde: false,
    aanvullingen: [],
    verdaging: null,
    uitstel: [],
  };
}

/** The settings in force on the ontvangstdatum hold for the whole life of the term; the calendar is that of now. */
export function ontvangstContext(
  { ontvangstdatum }: Pick<Ontvangst, 'ontvangstdatum'>,
  { instellingen, kalenderdagen, kalenderbesluiten }: KlachtContext,
): TermijnContext {
  return {
    beleid: klachtbeleidOn(instellingen, ontvangstdatum),
    kalenderdagen,
    atw: atwKalender(kalenderdagen, kalenderbesluiten),
  };
}

export function termijnContext({ dossier }: Klacht, context: KlachtContext): TermijnContext {
  return ontvangstContext(dossier, context);
}

/** The term a complaint gets on the day it comes in. */
export function termijnBijOntvangst(
  { regeling = 'awb', ...feiten }: Ontvangst,
  context: KlachtContext,
): Termijn {
  return termijnByRegeling(regeling, ontvangstInput(feiten), ontvangstContext(feiten, context));
}

/** What is no complaint has no term of 9:11, whatever came in and how. */
function termijnByRegeling(regeling: KlachtRegeling, input: TermijnInput, context: TermijnContext): Termijn {
  return isGeenKlacht({ regeling })
    ? termijnGeenKlacht(noTermijn(input, context), input.ontvangstdatum)
    : calculateTermijn(input, context);
}

/** The term of Awb 9:11. */
export function termijnOfKlacht(klacht: Klacht, context: KlachtContext): Termijn {
  return termijnByRegeling(klacht.dossier.regeling, termijnInput(klacht), termijnContext(klacht, context));
}

/** The term this complaint is measured by: 4 weeks once it was not handled (9:8), else that of 9:11. */
export function maatgevendeTermijn(klacht: Klacht, context: KlachtContext): Termijn {
  const { toestand } = klacht;
  const afdoening = 'afdoening' in toestand ? toestand.afdoening : toestand;
  return afdoening.status === 'niet-in-behandeling'
    ? termijnNietInBehandeling(termijnInput(klacht), termijnContext(klacht, context))
    : termijnOfKlacht(klacht, context);
}

/** Whether the end rests on a verdaging that counts: not one the law leaves out, nor in the 4 weeks of 9:8. */
export function isVerdaagd(termijn: Termijn): boolean {
  return termijn.soort === 'termijn' && termijn.afleiding.some(({ regel }) => regel === 'verdaging');
}

export function stateOfKlacht(klacht: Klacht, vandaag: string, context: KlachtContext): TermijnState {
  return termijnState(maatgevendeTermijn(klacht, context), {
    vandaag,
    gestoptOp: gestoptOn(klacht.toestand),
    ...termijnContext(klacht, context),
  });
}

/** From when the klager has a year for the ombudsman; null while the term still runs or there is none. */
export function ombudsmanBegin(
  klacht: Klacht,
  vandaag: string,
  context: KlachtContext,
): OmbudsmanBegin | null {
  const { toestand } = klacht;
  if (toestand.status === 'vernietigd') return null;
  const gestopt = gestoptOn(toestand);
  if (gestopt !== null) {
    const afdoening = 'afdoening' in toestand ? toestand.afdoening : toestand;
    return {
      soort: afdoening.status === 'afgehandeld' ? 'kennisgeving' : 'anders-geeindigd',
      datum: gestopt,
    };
  }
  const termijn = termijnOfKlacht(klacht, context);
  if (termijn.soort === 'geen' || vandaag <= termijn.einde) return null;
  return { soort: 'had-moeten-eindigen', datum: termijn.einde };
}
