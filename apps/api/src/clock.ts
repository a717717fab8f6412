export type Clock = () => Temporal.Instant;

/** Both countries keep the same clock. */
const timeZone = 'Europe/Copenhagen';

export function dayOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate();
}
