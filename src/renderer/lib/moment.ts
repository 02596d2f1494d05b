import { datumNl } from '../../shared/domain/tijd/datum.ts';
import { dagOfLokaal, lokaalMoment } from '../../shared/domain/tijd/moment.ts';

/** ISO moment → 'vandaag 08:12' or '28-02-2021 08:12', in the time zone of this computer. */
export function momentText(moment: string, vandaag: string): string {
  const lokaal = lokaalMoment(moment);
  const datum = dagOfLokaal(lokaal);
  const tijd = lokaal.slice(11, 16);
  return `${datum === vandaag ? 'vandaag' : datumNl(datum)} ${tijd}`;
}

/** ISO moment → '08:12', in the time zone of this computer. */
export function tijdText(moment: string): string {
  return momentText(moment, '').slice(-5);
}
