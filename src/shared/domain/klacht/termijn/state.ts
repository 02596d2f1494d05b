/** Where a term stands on a day: in time, which signal, late or overschreden (domein §4.5 D6). */
import { assertNever } from '../../assert-never.ts';
import type { Kalenderdag } from '../../planning/planning.ts';
import { dagenBetween, datumWithWeekdag, plusDagen } from '../../tijd/datum.ts';
import type { AtwKalender } from '../../tijd/gelijkgesteld.ts';
import type { Klachtbeleid } from '../basis/beleid.ts';
import type { Termijn, TermijnStap } from '../basis/termijn-types.ts';
import { uiterlijkVerzenden } from './atw.ts';

/** From early to late; the words are the same as those of the settings. */
export const SIGNAAL_NIVEAUS = ['geen', 'vroeg', 'midden', 'laat'] as const;
export type SignaalNiveau = (typeof SIGNAAL_NIVEAUS)[number];

export type TermijnState =
  | { readonly soort: 'geen-termijn'; readonly streefdatum: string; readonly dagenTotStreefdatum: number }
  | { readonly soort: 'loopt'; readonly niveau: SignaalNiveau; readonly dagenTotEinde: number }
  | { readonly soort: 'overschreden'; readonly dagenTeLaat: number }
  | { readonly soort: 'op-tijd'; readonly gestoptOp: string; readonly dagenOver: number }
  | { readonly soort: 'te-laat'; readonly gestoptOp: string; readonly dagenTeLaat: number };

export type Signaaldatum = { readonly niveau: Exclude<SignaalNiveau, 'geen'>; readonly datum: string };

export type SignaalContext = {
  readonly beleid: Pick<Klachtbeleid, 'signaalDagen'>;
  readonly kalenderdagen?: readonly Kalenderdag[];
  readonly atw?: AtwKalender;
};

/** The last signal falls on a werkdag before the end: on a Saturday nobody sees it, on the day itself it is too late. */
function lastSignaal(einde: string, { beleid, kalenderdagen = [], atw }: SignaalContext): string {
  const [, , laat] = beleid.signaalDagen;
  return uiterlijkVerzenden(plusDagen(einde, -Math.max(laat, 1)), kalenderdagen, atw).datum;
}

/** Which signal of an end holds on a day up to that end. */
export function niveauOn(vandaag: string, einde: string, context: SignaalContext): SignaalNiveau {
  const [vroeg, midden] = context.beleid.signaalDagen;
  const aantal = dagenBetween(vandaag, einde);
  if (vandaag >= lastSignaal(einde, context)) return 'laat';
  if (aantal <= midden) return 'midden';
  return aantal <= vroeg ? 'vroeg' : 'geen';
}

/**
 * The days on which the signals of a term begin, earliest first; none without a statutory term. One that would
 * begin when a later one already holds (a long closing before the end) never begins.
 */
export function signaaldatums(termijn: Termijn, context: SignaalContext): readonly Signaaldatum[] {
  if (termijn.soort === 'geen') return [];
  const { einde } = termijn;
  const [vroeg, midden] = context.beleid.signaalDagen;
  const datums: readonly Signaaldatum[] = [
    { niveau: 'vroeg', datum: plusDagen(einde, -vroeg) },
    { niveau: 'midden', datum: plusDagen(einde, -midden) },
    { niveau: 'laat', datum: lastSignaal(einde, context) },
  ];
  return datums.filter(({ niveau, datum }) => niveauOn(datum, einde, context) === niveau);
}

export type StateVraag = SignaalContext & {
  readonly vandaag: string;
  /** Day on which the complaint ended (date of the closing letter, withdrawal…); null while open. */
  readonly gestoptOp: string | null;
};

export function termijnState(termijn: Termijn, vraag: StateVraag): TermijnState {
  const { vandaag, gestoptOp } = vraag;
  if (termijn.soort === 'geen') {
    const { streefdatum } = termijn;
    return { soort: 'geen-termijn', streefdatum, dagenTotStreefdatum: dagenBetween(vandaag, streefdatum) };
  }
  const { einde } = termijn;
  if (gestoptOp !== null) {
    const dagenOver = dagenBetween(gestoptOp, einde);
    return dagenOver >= 0
      ? { soort: 'op-tijd', gestoptOp, dagenOver }
      : { soort: 'te-laat', gestoptOp, dagenTeLaat: -dagenOver };
  }
  const dagenTotEinde = dagenBetween(vandaag, einde);
  if (dagenTotEinde < 0) return { soort: 'overschreden', dagenTeLaat: -dagenTotEinde };
  return { soort: 'loopt', niveau: niveauOn(vandaag, einde, vraag), dagenTotEinde };
}

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

/** The state in one Dutch sentence, to close the derivation with. */
export function stateStap(termijn: Termijn, state: TermijnState): TermijnStap {
  const naar = termijn.soort === 'geen' ? null : termijn.einde;
  const stap = (zin: string): TermijnStap => ({
    regel: 'stand',
    artikel: 'Awb 9:11',
    zin,
    van: null,
    naar,
  });
  switch (state.soort) {
    case 'geen-termijn':
      return stap(`Geen wettelijke termijn; streefdatum ${datumWithWeekdag(state.streefdatum)}.`);
    case 'loopt':
      return stap(
        state.dagenTotEinde === 0
          ? 'De termijn eindigt vandaag.'
          : `De termijn loopt nog ${dagen(state.dagenTotEinde)}.`,
      );
    case 'overschreden':
      return stap(`De termijn is overschreden: ${dagen(state.dagenTeLaat)} te laat.`);
    case 'op-tijd':
      return stap(
        `Geëindigd op ${datumWithWeekdag(state.gestoptOp)}: op tijd, ${state.dagenOver === 0 ? 'op de laatste dag' : `${dagen(state.dagenOver)} voor het einde`}.`,
      );
    case 'te-laat':
      return stap(`Geëindigd op ${datumWithWeekdag(state.gestoptOp)}: ${dagen(state.dagenTeLaat)} te laat.`);
    default:
      return assertNever(state, 'termijnStand');
  }
}
