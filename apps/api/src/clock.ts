import { once } from './operation/once.ts';

export type Clock = () => Temporal.Instant;

/** Both countries keep the same clock. */
const timeZone = 'Europe/Copenhagen';

export const dayOf = once((now: Temporal.Instant) => now.toZonedDateTimeISO(timeZone).toPlainDate());
