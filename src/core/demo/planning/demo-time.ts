/** The moments the moving part of the demo hangs on. */
import { lastDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import { PEILDATUM } from './demo-figures.ts';

export type DemoTijd = {
  /** Today, but never before the published peildatum: the moving part must not disturb the history. */
  readonly anker: string;
  readonly maandag: string;
};

export function createTijd(vandaag: string): DemoTijd {
  const anker = lastDatum(vandaag, PEILDATUM);
  return { anker, maandag: maandagOf(anker) };
}

/** First day of the month that begins at least `dagen` days after a date. */
export function firstOfMaandAfter(datum: string, dagen: number): string {
  const vanaf = Temporal.PlainDate.from(plusDagen(datum, dagen));
  return vanaf.day === 1 ? vanaf.toString() : vanaf.with({ day: 1 }).add({ months: 1 }).toString();
}
