import { type Day, isAfter, plusMonths } from '../calendar/index.ts';
import type { ClauseOf, Length } from '../clause/index.ts';
import { type Answer, explain, type Step, silentOn, undetermined } from '../explanation/index.ts';
import { type Agreement, clauseOf, eventsOf } from './agreement.ts';
import { decisionDay } from './renewal-decision.ts';

/** S0.57, S1.22, S3.36, S4.30: the first day of the term. */
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

/** S0.57, S3.36 to S3.38, S4.30: the last day of the term, extensions included, before any notice; `asOf` decides which silent renewals have come about. */
export function naturalEnd(agreement: Agreement, asOf: Day): Answer<Day> {
  const clause = clauseOf(agreement, 'term');
  if (!clause) return silentOn('term');
  const first = firstEnd(agreement, clause);
  return first.known ? extended(agreement, first.value, first.because.steps, asOf) : first;
}

function firstEnd(agreement: Agreement, clause: ClauseOf<'term'>): Answer<Day> {
  const { end } = clause.parameters;
  switch (end.kind) {
    case 'day':
      return explain(end.on, clause, [{ code: 'stated', day: end.on }]);
    case 'afterStart': {
      const start = startsOn(agreement);
      if (!start.known) return undetermined({ code: 'endNeedsStart' }, clause);
      const last = afterLength(start.value, end.length).subtract({ days: 1 });
      return explain(last, clause, [...start.because.steps, lengthStep(end.length, start.value, last)]);
    }
    case 'unstated':
      return undetermined(end.calledLimited ? { code: 'calledLimitedWithoutEnd' } : { code: 'endUnstated' }, clause);
  }
}

/** S3.38: an extension begins the day after the end it extends. */
function extended(agreement: Agreement, firstEnd: Day, steps: readonly Step[], asOf: Day): Answer<Day> {
  const term = clauseOf(agreement, 'term') ?? null;
  const renewal = clauseOf(agreement, 'renewal');
  if (!renewal || renewal.parameters.kind === 'none') return explain(firstEnd, term, steps);
  const { kind, extension, atMostTimes } = renewal.parameters;
  const limit = atMostTimes ?? Number.POSITIVE_INFINITY;
  const allSteps = [...steps];
  let end = firstEnd;
  const decided = eventsOf(agreement, 'extended').length;
  for (let times = 0; times < limit; times += 1) {
    const goesOn = kind === 'byDecision' ? times < decided : renewsSilently(agreement, end, asOf, renewal);
    if (!goesOn) break;
    end = afterLength(end.add({ days: 1 }), extension).subtract({ days: 1 });
    allSteps.push({ code: 'extendedUntil', day: end });
  }
  return explain(end, end === firstEnd ? term : renewal, allSteps);
}

function renewsSilently(agreement: Agreement, end: Day, asOf: Day, renewal: ClauseOf<'renewal'>): boolean {
  const optOut = decisionDay(renewal, end);
  if (!optOut || !isAfter(asOf, optOut.value)) return false;
  return !eventsOf(agreement, 'renewalDeclined').some((event) => !isAfter(event.on, optOut.value));
}

export function afterLength(from: Day, length: Length): Day {
  return 'months' in length ? plusMonths(from, length.months) : from.add({ days: length.days });
}

function lengthStep(length: Length, from: Day, day: Day): Step {
  return 'months' in length ? { code: 'monthsAdded', months: length.months, from, day } : { code: 'daysAdded', days: length.days, from, day };
}
