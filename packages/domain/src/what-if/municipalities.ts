import { type Agreement, asKnownOn, departures, statusOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';

/** The municipalities that an agreement binds on the day; none while it is not in force. */
export function municipalitiesIn(whole: Agreement, asOf: Day): readonly string[] {
  const agreement = asKnownOn(whole, asOf);
  if (!['inForce', 'noticeGiven', 'undetermined'].includes(statusOf(agreement, asOf).state)) return [];
  const gone = new Set(
    departures(agreement, asOf).flatMap(({ lastDay, notice }) => (isAfter(asOf, lastDay) ? [notice.by] : [])),
  );
  return agreement.parties.flatMap(({ key, organisation, side }) =>
    side === 'municipality' && organisation && !gone.has(key) ? [organisation] : [],
  );
}
