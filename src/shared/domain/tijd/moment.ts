/**
 * Moments are kept in UTC ('2026-03-01T23:30:00.000Z'); the day and the time that people mean are those of the clock of
 * this computer. Which day a moment was is asked here and nowhere else: cut from its text it is yesterday until one or
 * two o'clock at night.
 */

/** Today by the clock of this computer. */
export const currentDay = (): string => Temporal.Now.plainDateISO().toString();

/** A moment as local date-time without zone: '2026-03-02T00:30:00'. */
export function lokaalMoment(moment: string): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
}

/** The day here on which a moment was. */
export const dagOfMoment = (moment: string): string => dagOfLokaal(lokaalMoment(moment));

/** The day of what is local already. */
export const dagOfLokaal = (lokaal: string): string => lokaal.slice(0, 10);

/** The moment at which a day begins here, in UTC. */
export function beginOfDag(dag: string): string {
  return Temporal.PlainDate.from(dag)
    .toZonedDateTime(Temporal.Now.timeZoneId())
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}
