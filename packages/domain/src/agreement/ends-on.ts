import type { Day } from '../calendar/index.ts';
import { type Answer, explain } from '../explanation/index.ts';
import type { Agreement } from './agreement.ts';
import { endingNotice } from './standing-notice.ts';
import { naturalEnd } from './term.ts';

/** The agreement's last day as known at the end of a day: by its term, or earlier by a standing notice. */
export function endsOn(agreement: Agreement, asOf: Day): Answer<Day> {
  const ending = endingNotice(agreement, asOf);
  if (!ending?.exit.lastDay || !ending.exit.effect.known) return naturalEnd(agreement, asOf);
  const { because } = ending.exit.effect;
  const source = because.clause === null ? null : { id: because.clause, ruleIds: because.rules };
  return explain(ending.exit.lastDay, source, [...because.steps, { code: 'noticeEnds', day: ending.exit.lastDay }]);
}
