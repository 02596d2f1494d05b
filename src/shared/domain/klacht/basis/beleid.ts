/** The complaint settings of one date, in the form the rules use. */
import { readInstelling } from '../../instelling/instellingen.ts';
import type { KlachtInstellingKey } from '../../instelling/klacht-instellingen.ts';
import type { InstellingValue } from '../../planning/planning.ts';
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
export function klachtbeleidOn(rows: readonly InstellingValue[], datum: string): Klachtbeleid {
  const read = (key: KlachtInstellingKey): number => readInstelling(rows, key, datum);
  const [vroeg, midden, laat] = [
    read('klachtSignaalVroeg'),
    read('klachtSignaalMidden'),
    read('klachtSignaalLaat'),
  ].sort((a, b) => b - a);
  return {
    atwBovenTwaalfWeken: read('klachtAtwBovenTwaalfWeken') !== 0,
    verdagingVanafNominaal: read('klachtVerdagingVanafNominaal') !== 0,
    signaalDagen: [vroeg ?? 0, midden ?? 0, laat ?? 0],
    ontvangstbevestigingWerkdagen: read('klachtOntvangstbevestiging'),
    mondelingWeken: read('klachtMondelingWeken'),
    bewaarJaren: {
      afgehandeld: read('klachtBewaarAfgehandeld'),
      ombudsman: read('klachtBewaarOmbudsman'),
      'niet-in-behandeling': read('klachtBewaarNietInBehandeling'),
      ingetrokken: read('klachtBewaarIngetrokken'),
      doorgezonden: read('klachtBewaarDoorgezonden'),
    },
  };
}
