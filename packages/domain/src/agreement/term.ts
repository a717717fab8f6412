import type { Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, jointly, type Step, silentOn, undetermined } from '../explanation/index.ts';
import { type Agreement, asKnownOn, clauseOf, eventsOf } from './agreement.ts';
import { type TermEnd, termEnds } from './extension.ts';
import { afterLength, lengthSteps } from './length.ts';

/** S0.57, S1.22, S3.36, S4.30: the first day of the term, from all events the agreement carries. */
export function startsOn(agreement: Agreement): Answer<Day> {
  const clause = clauseOf(agreement, 'term');
  if (!clause) return silentOn('term');
  const { start } = clause.parameters;
  switch (start.kind) {
    case 'day':
      return explain(start.on, clause, [{ code: 'stated', day: start.on }]);
    case 'event': {
      const happened = eventsOf(agreement, 'startEvent').find((event) => event.event === start.event);
      if (!happened) return undetermined({ code: 'startEventPending', event: start.event }, clause);
      return explain(happened.on, clause, [{ code: 'startedBy', event: start.event, day: happened.on }]);
    }
    case 'unstated':
      return undetermined({ code: 'startUnstated' }, clause);
  }
}

/** S0.57, S3.36 to S3.38, S4.30: the last day of the term before any notice, with the extensions known at the end of `asOf`. */
export function naturalEnd(whole: Agreement, asOf: Day): Answer<Day> {
  const agreement = asKnownOn(whole, asOf);
  const term = clauseOf(agreement, 'term');
  if (!term) return silentOn('term');
  const first = firstEnd(agreement, term);
  if (!first.known) return first;
  const { current, earlier } = termEnds(agreement, first.value, asOf);
  const [, ...further] = [...earlier, current];
  const steps: readonly Step[] = [
    ...first.because.steps,
    ...further.map(({ day }) => ({ code: 'extendedUntil', day }) as const),
    ...(current.renewsUnlessOptedOut && current.decideBy
      ? [{ code: 'renewsUnlessOptedOut', day: current.decideBy } as const]
      : []),
  ];
  const renewal = clauseOf(agreement, 'renewal');
  return explain(current.day, further.length > 0 && renewal ? jointly(renewal, term) : term, steps);
}

/** Every end the term has had, as known at the end of `asOf`; empty where it has none that is known. */
export function endsInTurn(whole: Agreement, asOf: Day): readonly TermEnd[] {
  const agreement = asKnownOn(whole, asOf);
  const term = clauseOf(agreement, 'term');
  const first = term && firstEnd(agreement, term);
  if (!first?.known) return [];
  const { current, earlier } = termEnds(agreement, first.value, asOf);
  return [...earlier, current];
}

function firstEnd(agreement: Agreement, clause: ClauseOf<'term'>): Answer<Day> {
  const { end } = clause.parameters;
  switch (end.kind) {
    case 'day':
      return explain(end.on, clause, [{ code: 'stated', day: end.on }]);
    case 'afterStart':
      return endAfterStart(clause, end.length, startsOn(agreement));
    case 'unstated':
      return undetermined(end.calledLimited ? { code: 'calledLimitedWithoutEnd' } : { code: 'endUnstated' }, clause);
  }
}

type AfterStart = Extract<ClauseOf<'term'>['parameters']['end'], { kind: 'afterStart' }>;

function endAfterStart(clause: ClauseOf<'term'>, length: AfterStart['length'], start: Answer<Day>): Answer<Day> {
  if (!start.known) return undetermined({ code: 'endNeedsStart' }, clause);
  const last = afterLength(start.value, length).subtract({ days: 1 });
  return explain(last, clause, [
    ...start.because.steps,
    ...lengthSteps(start.value, length),
    { code: 'dayBefore', day: last },
  ]);
}
