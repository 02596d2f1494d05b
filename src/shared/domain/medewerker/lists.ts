/** The closed lists of medewerkers, each with its Dutch words in display order. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

export const OPLEIDINGSNIVEAUS = closedList({ mbo: 'mbo', hbo: 'hbo', wo: 'wo' });
export type Opleidingsniveau = ValueOf<typeof OPLEIDINGSNIVEAUS>;

/** 'komt': the first detachering is still to begin; 'uit-dienst': none on or after the peildatum. */
export const DIENSTSTANDEN = closedList({
  'in-dienst': 'In dienst',
  komt: 'Komt nog',
  'uit-dienst': 'Uit dienst',
});
export type Dienststand = ValueOf<typeof DIENSTSTANDEN>;

/** Whom the list of medewerkers shows. */
export const WIE = closedList({ 'in-dienst': 'in dienst', alle: 'iedereen, ook vroeger en later' });
export type Wie = ValueOf<typeof WIE>;
