import { eventsOf } from '../agreement/index.ts';
import { earlier } from '../calendar/index.ts';
import type { Timing } from '../clause/index.ts';
import { explain, type Source } from '../explanation/index.ts';
import { whenever } from './draft.ts';
import { aSeries, type Occurrence } from './occurrence.ts';
import type { Situation } from './situation.ts';

/** A right that waits for `event`: open from the first declared breach to the end of the term. */
export function sinceBreach(event: string, situation: Situation, source: Source): Timing | readonly Occurrence[] {
  const [first, ...others] = eventsOf(situation.agreement, 'breachDeclared').map(({ on }) => on);
  if (!first) return whenever(event);
  return [{ ...untilTheEnd(event, situation, source), opensOn: others.reduce(earlier, first) }];
}

/** A right of every day of the term, until its last where that is known. */
export function untilTheEnd(name: string, situation: Situation, source: Source): Occurrence {
  const open = aSeries(name, { code: 'onDemand' }, { situation, source });
  const { ends } = situation;
  return ends.known ? { ...open, dueOn: explain(ends.value, source, ends.because.steps) } : open;
}
