import { closedList, type ValueOf } from '../../../shared/domain/lijst/closed-list.ts';
import { jaarOf, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagen, maandagOf } from '../../../shared/domain/tijd/week.ts';

/** Which weeks the absence calendar shows. */
export const PERIODEN = closedList({ vooruit: '13 weken', kerst: 'Kerst', zomer: 'Zomer' });
export type Kalenderperiode = ValueOf<typeof PERIODEN>;

/** The Mondays of a period that begins with the week of a day, or of the next Christmas or summer. */
export function wekenOf(periode: Kalenderperiode, dag: string): string[] {
  const jaar = jaarOf(dag);
  switch (periode) {
    case 'vooruit':
      return maandagen(maandagOf(dag), 13);
    case 'kerst': {
      // The week before Christmas up to and including that of New Year.
      const first = (year: number) => plusDagen(maandagOf(`${String(year)}-12-25`), -7);
      const weken = (year: number) => maandagen(first(year), 4);
      // In the first days of January the Christmas of last year is still going on.
      const last = weken(jaar - 1);
      return last.includes(maandagOf(dag)) ? last : weken(jaar);
    }
    case 'zomer': {
      const weken = (year: number) => maandagen(maandagOf(`${String(year)}-07-01`), 10);
      const these = weken(jaar);
      return maandagOf(dag) > (these.at(-1) ?? '') ? weken(jaar + 1) : these;
    }
  }
}

/** Monday … Friday of a week. */
export function werkdagenOf(maandag: string): string[] {
  return [0, 1, 2, 3, 4].map((dag) => plusDagen(maandag, dag));
}
