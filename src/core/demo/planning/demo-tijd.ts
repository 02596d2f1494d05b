/** The moments the moving part of the demo hangs on. */
import { laatsteDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagVan } from '../../../shared/domain/tijd/week.ts';
import { PEILDATUM } from './demo-cijfers.ts';

export type DemoTijd = {
  /** Today, but never before the published peildatum: the moving part must not disturb the history. */
  readonly anker: string;
  readonly maandag: string;
};

export function maakTijd(vandaag: string): DemoTijd {
  const anker = laatsteDatum(vandaag, PEILDATUM);
  return { anker, maandag: maandagVan(anker) };
}

/** First day of the month that begins at least `dagen` days after a date. */
export function eersteVanMaandNa(datum: string, dagen: number): string {
  const vanaf = Temporal.PlainDate.from(plusDagen(datum, dagen));
  return vanaf.day === 1 ? vanaf.toString() : vanaf.with({ day: 1 }).add({ months: 1 }).toString();
}
