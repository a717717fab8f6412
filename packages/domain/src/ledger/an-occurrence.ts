import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aTerm } from '../clause/a-clause.ts';
import type { Timing } from '../clause/index.ts';
import { type Occurrence, occurrences } from './occurrence.ts';
import { situationOf } from './situation.ts';

const source = { id: 'clause', ruleIds: ['S4.27'] };

/** The times of a timing in a term, as seen through a window. */
export function times(
  timing: Timing,
  term: readonly [string | null, string | null],
  window: readonly [string, string],
): readonly Occurrence[] {
  const [from, until] = window;
  const situation = situationOf(
    anAgreement({ clauses: [aTerm(term[0], term[1])] }),
    { from: day(from), until: day(until) },
    day('2026-01-01'),
  );
  return occurrences(timing, situation, source);
}
