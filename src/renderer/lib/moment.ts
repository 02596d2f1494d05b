import { datumNl } from '../../shared/domain/tijd/datum.ts';

/** ISO moment → 'vandaag 08:12' or '28-02-2021 08:12', in the time zone of this computer. */
export function momentText(moment: string, vandaag: string): string {
  const lokaal = Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const datum = lokaal.toPlainDate().toString();
  const tijd = lokaal.toPlainTime().toString().slice(0, 5);
  return `${datum === vandaag ? 'vandaag' : datumNl(datum)} ${tijd}`;
}

/** ISO moment → '08:12', in the time zone of this computer. */
export function tijdText(moment: string): string {
  return momentText(moment, '').slice(-5);
}
