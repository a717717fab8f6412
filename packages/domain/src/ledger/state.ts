import { type Agreement, departures, eventsOf, statusOf } from '../agreement/index.ts';
import { type Day, earlier, isAfter, isBefore, later } from '../calendar/index.ts';
import type { Missing } from '../explanation/index.ts';
import type { LedgerDraft, LedgerEntry } from './entry.ts';
import { type Said, saidOf } from './said.ts';
import { type Judgement, settledByWord, withHalfAWord } from './settled.ts';
import type { Situation } from './situation.ts';

/** A duty counts as due, not only open, this many days before its last day. */
export const dueSoonDays = 30;

/** Where each duty or right stands at the end of a day, from what had been recorded by then. */
export function judge(drafts: readonly LedgerDraft[], { agreement, asOf, lastDay }: Situation): readonly LedgerEntry[] {
  const said = saidOf(agreement);
  const standpoint: Standpoint = {
    agreement,
    asOf,
    concluded: isConcluded(agreement, asOf),
    joined: new Map(eventsOf(agreement, 'joined').map(({ on, party }) => [party, on] as const)),
    lastDay: lastDay.known ? lastDay.value : null,
    left: lastDays(agreement, asOf),
    parties: agreement.parties.map(({ key }) => key),
    recordsSince: agreement.recordsSince,
  };
  return drafts.map((draft) => {
    const words = said.get(draft.key);
    const [state, stateBecause] = judgeOne(draft, words, standpoint);
    const attestations = words?.done.map(({ by, on }) => ({ by, on })) ?? [];
    const who = whoIsIn(draft, standpoint);
    return { ...draft, who, state, stateBecause, attestations, because: draft.dueOn.because };
  });
}

interface Standpoint {
  readonly agreement: Agreement;
  readonly asOf: Day;
  readonly concluded: boolean;
  /** The first day of each party that joined later. */
  readonly joined: ReadonlyMap<string, Day>;
  readonly lastDay: Day | null;
  /** The last day of each party that leaves by notice. */
  readonly left: ReadonlyMap<string, Day>;
  readonly parties: readonly string[];
  readonly recordsSince: Day | null;
}

function lastDays(agreement: Agreement, asOf: Day): Standpoint['left'] {
  return new Map(departures(agreement, asOf).map(({ lastDay, notice }) => [notice.by, lastDay] as const));
}

function isConcluded(agreement: Agreement, asOf: Day): boolean {
  return !['draft', 'recommended', 'approved', 'rejected'].includes(statusOf(agreement, asOf).state);
}

function judgeOne(draft: LedgerDraft, said: Said | undefined, standpoint: Standpoint): Judgement {
  const settled = said && settledByWord(draft, said, partiesThen(draft, said, standpoint));
  if (settled) return settled;
  if (draft.settledOn) return ['fulfilled', { code: 'decidedOn', day: draft.settledOn }];
  const judged = judgeUnsettled(draft, standpoint);
  return said ? withHalfAWord(judged, said) : judged;
}

/** Who was in it by what was known when it was first spoken of: who leaves later settles nothing by it. */
function partiesThen(draft: LedgerDraft, { done, waived }: Said, standpoint: Standpoint): readonly string[] {
  const { agreement, parties } = standpoint;
  const asOf = [...done, ...waived].map(({ on }) => on).reduce(earlier, standpoint.asOf);
  const then = { ...standpoint, asOf, left: lastDays(agreement, asOf) };
  return parties.filter((key) => isIn(key, draft, then));
}

function judgeUnsettled(draft: LedgerDraft, standpoint: Standpoint): Judgement {
  if (!standpoint.concluded && !precedesConclusion(draft)) return ['notYet', { code: 'notConcluded' }];
  return (
    endedBefore(draft, standpoint) ??
    everyoneLeft(draft, standpoint) ??
    (draft.dueOn.known
      ? judgeDated(draft, draft.dueOn.value, standpoint)
      : judgeUndated(draft, draft.dueOn.missing, standpoint.asOf))
  );
}

/** S2.04: the instances decide before there is an agreement. */
function precedesConclusion({ deed }: LedgerDraft): boolean {
  return deed.code === 'decideCase';
}

/** A duty falls away when its last day lies after the agreement's; a right lasts as long as the agreement does. */
function endedBefore({ dueOn, nature, opensOn }: LedgerDraft, { asOf, lastDay }: Standpoint): Judgement | null {
  if (!lastDay) return null;
  const opensTooLate = opensOn !== null && isAfter(opensOn, lastDay);
  const dueTooLate = dueOn.known && isAfter(dueOn.value, lastDay);
  const over = isAfter(asOf, lastDay) && (!dueOn.known || dueTooLate);
  return opensTooLate || over || (dueTooLate && nature === 'duty')
    ? ['moot', { code: 'endedBefore', day: lastDay }]
    : null;
}

/** A notice among several parties ends its giver's part: nothing is owed by, or to, those who have left. */
function everyoneLeft(draft: LedgerDraft, { asOf, left }: Standpoint): Judgement | null {
  const sides = [draft.who, draft.toWhom].map((keys) => keys.map((key) => left.get(key)));
  const gone = sides.find((days): days is Day[] => days.every((day) => hasLeft(day, draft, asOf)));
  const [first, ...others] = gone ?? [];
  return first ? ['moot', { code: 'leftBefore', day: others.reduce(later, first) }] : null;
}

/** Who owes or may: the parties in it on its day, or all where nobody is. */
function whoIsIn(draft: LedgerDraft, standpoint: Standpoint): readonly string[] {
  if (endedBefore(draft, standpoint)) return draft.who;
  const inIt = draft.who.filter((key) => isIn(key, draft, standpoint));
  return inIt.length > 0 ? inIt : draft.who;
}

function isIn(key: string, draft: LedgerDraft, { asOf, joined, left }: Standpoint): boolean {
  const since = joined.get(key);
  const joinedLater = since !== undefined && isBefore(draft.dueOn.known ? draft.dueOn.value : asOf, since);
  return !joinedLater && !hasLeft(left.get(key), draft, asOf);
}

function hasLeft(lastDay: Day | undefined, { dueOn }: LedgerDraft, asOf: Day): lastDay is Day {
  return lastDay !== undefined && isAfter(dueOn.known ? dueOn.value : asOf, lastDay);
}

function judgeDated(draft: LedgerDraft, due: Day, { asOf, lastDay, recordsSince }: Standpoint): Judgement {
  const { nature, opensOn } = draft;
  if (opensOn && isBefore(asOf, opensOn)) return ['notYet', { code: 'opensLater', day: opensOn }];
  if (isAfter(asOf, due) && isMereDay(draft)) return ['moot', { code: 'dayPassed', day: due }];
  if (isAfter(asOf, due)) return judgePast(nature, due, { asOf, recordsSince });
  const until = lastDay ? earlier(due, lastDay) : due;
  const { days } = asOf.until(until);
  return days <= dueSoonDays
    ? ['due', { code: 'dueSoon', day: until, days }]
    : ['open', { code: 'openUntil', day: until }];
}

/** S4.40: a day on which it is closed is over when it is over; nobody records that it was kept. */
function isMereDay({ deed }: LedgerDraft): boolean {
  return deed.code === 'keepClosed';
}

function judgePast(
  nature: LedgerDraft['nature'],
  due: Day,
  { asOf, recordsSince }: Pick<Standpoint, 'asOf' | 'recordsSince'>,
): Judgement {
  if (nature === 'right') return ['moot', { code: 'windowClosed', day: due }];
  if (!recordsSince) return ['undetermined', { code: 'noRecordsKept' }];
  if (isBefore(due, recordsSince)) return ['undetermined', { code: 'beforeRecords', recordsSince }];
  return ['late', { code: 'overdue', day: due, days: due.until(asOf).days }];
}

function judgeUndated({ opensOn }: LedgerDraft, missing: Missing, asOf: Day): Judgement {
  if (opensOn && isBefore(asOf, opensOn)) return ['notYet', { code: 'opensLater', day: opensOn }];
  if (missing.code === 'continuous' || missing.code === 'onDemand') return ['open', { code: 'standing' }];
  if (missing.code === 'onEvent') return ['notYet', { code: 'waitsForEvent', event: missing.event }];
  return ['undetermined', { code: 'dueUndetermined', missing: missing.code }];
}
