import type { Day } from '../calendar/index.ts';
import type { Answer } from '../explanation/index.ts';
import type { Agreement } from './agreement.ts';
import { endingNotice } from './standing-notice.ts';
import { naturalEnd } from './term.ts';

/** The agreement's last day as known at the end of a day: by its term, or earlier by a standing notice. */
export function endsOn(agreement: Agreement, asOf: Day): Answer<Day> {
  const ending = endingNotice(agreement, asOf);
  if (!ending) return naturalEnd(agreement, asOf);
  const { exit, lastDay } = ending;
  const { because } = exit.effect;
  return {
    known: true,
    value: lastDay,
    because: { ...because, steps: [...because.steps, { code: 'noticeEnds', day: lastDay }] },
  };
}
