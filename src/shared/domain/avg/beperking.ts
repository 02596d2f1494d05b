/** Restriction of processing (AVG art. 18): why it is asked, and what it still lets one do. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

export const BEPERKING_REDENEN = closedList({
  juistheid: 'De gegevens kloppen niet, zegt de betrokkene (art. 18 lid 1 a)',
  onrechtmatig: 'Wij mogen dit niet verwerken, maar het moet niet worden gewist (lid 1 b)',
  rechtsvordering: 'De betrokkene heeft de gegevens nodig voor een rechtszaak (lid 1 c)',
  bezwaar: 'De betrokkene heeft bezwaar gemaakt (lid 1 d)',
});
export type BeperkingReden = ValueOf<typeof BEPERKING_REDENEN>;

/** What stands on paper and in exports in the place of the name. */
export const NAAM_BEPERKT = 'Naam beperkt';

type Named = {
  readonly id: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

/** People as overviews and their paper name them: the hours stay, the name of who is restricted does not. */
export function withoutBeperkt<P extends Named>(people: readonly P[], beperkt: ReadonlySet<string>): P[] {
  return people.map((one) =>
    beperkt.has(one.id) ? { ...one, voornaam: '', tussenvoegsel: '', achternaam: NAAM_BEPERKT } : one,
  );
}
