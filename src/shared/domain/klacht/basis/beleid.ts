/** The complaint settings of one date, in the form the rules use. */
import { leesInstelling } from '../../instelling/instellingen.ts';
import type { KlachtInstellingSleutel } from '../../instelling/klacht-instellingen.ts';
import type { InstellingWaarde } from '../../planning/planning.ts';
import type { Bewaargrond } from './types.ts';

export type Klachtbeleid = {
  /** D4: whether a term of more than 12 weeks shifts all the same. */
  readonly atwBovenTwaalfWeken: boolean;
  /** D5: verdaging is counted from the unshifted end. */
  readonly verdagingVanafNominaal: boolean;
  /** Days before the end, earliest signal first: 14, 7, 2. */
  readonly signaalDagen: readonly [vroeg: number, midden: number, laat: number];
  /** Internal target of the ontvangstbevestiging, in werkdagen after receipt. */
  readonly ontvangstbevestigingWerkdagen: number;
  /** Internal target of an oral complaint, in weeks. */
  readonly mondelingWeken: number;
  readonly bewaarJaren: Readonly<Record<Bewaargrond, number>>;
};

/**
 * Compiles the settings in force on `datum`: for a term the ontvangstdatum, for
 * the vernietigingsdatum the day the complaint was closed.
 */
export function klachtbeleidOp(rijen: readonly InstellingWaarde[], datum: string): Klachtbeleid {
  const lees = (sleutel: KlachtInstellingSleutel): number => leesInstelling(rijen, sleutel, datum);
  const [vroeg, midden, laat] = [
    lees('klachtSignaalVroeg'),
    lees('klachtSignaalMidden'),
    lees('klachtSignaalLaat'),
  ].sort((a, b) => b - a);
  return {
    atwBovenTwaalfWeken: lees('klachtAtwBovenTwaalfWeken') !== 0,
    verdagingVanafNominaal: lees('klachtVerdagingVanafNominaal') !== 0,
    signaalDagen: [vroeg ?? 0, midden ?? 0, laat ?? 0],
    ontvangstbevestigingWerkdagen: lees('klachtOntvangstbevestiging'),
    mondelingWeken: lees('klachtMondelingWeken'),
    bewaarJaren: {
      afgehandeld: lees('klachtBewaarAfgehandeld'),
      ombudsman: lees('klachtBewaarOmbudsman'),
      'niet-in-behandeling': lees('klachtBewaarNietInBehandeling'),
      ingetrokken: lees('klachtBewaarIngetrokken'),
      doorgezonden: lees('klachtBewaarDoorgezonden'),
    },
  };
}
