import { clausesOf, startsOn } from '../../agreement/index.ts';
import { type Day, isAfter, plusMonths, seasonOf } from '../../calendar/index.ts';
import type { Timing } from '../../clause/index.ts';
import type { FindingRule } from '../rule.ts';

/** S4.31: a body that need not exist until long after the agreement began; a month to set it up is usual. */
export const bodiesAfterStart: FindingRule = ({ agreement }) => {
  const start = startsOn(agreement);
  if (!start.known) return [];
  const starts = start.value;
  return clausesOf(agreement, 'governanceBody').flatMap(({ id, parameters: { body, established, name } }) => {
    const day = established && latestDay(established, starts);
    if (!day || !isAfter(day, plusMonths(starts, 1))) return [];
    return [{ clause: id, mark: body, fault: { code: 'bodyAfterStart', body: name, starts, day } }];
  });
};

function latestDay(timing: Timing, starts: Day): Day | null {
  switch (timing.kind) {
    case 'by':
      return timing.on;
    case 'season':
      return seasonOf(timing.season, timing.year).until;
    case 'afterStart':
      return 'months' in timing.length
        ? plusMonths(starts, timing.length.months)
        : starts.add({ days: timing.length.days });
    default:
      return null;
  }
}
