import { type Agreement, asKnownOn, endsOn, eventsOf, statusOf } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import type { LedgerDraft, LedgerEntry, LedgerState, StateReason } from './entry.ts';

/** A duty counts as due, not only open, this many days before its last day. */
export const dueSoonDays = 30;

type Judgement = readonly [LedgerState, StateReason];

/** Where each duty or right stands at the end of a day, from what had been recorded by then. */
export function judge(whole: Agreement, drafts: readonly LedgerDraft[], asOf: Day): readonly LedgerEntry[] {
  const agreement = asKnownOn(whole, asOf);
  const { state } = statusOf(agreement, asOf);
  const concluded = !['template', 'draft', 'recommended', 'approved', 'rejected'].includes(state);
  const ends = endsOn(agreement, asOf);
  const lastDay = ends.known ? ends.value : null;
  const fulfilled = new Map(eventsOf(agreement, 'dutyFulfilled').map((event) => [event.entry, event] as const));
  return drafts.map((entry) => {
    const done = fulfilled.get(entry.key);
    const [entryState, stateBecause] = done
      ? (['fulfilled', { code: 'fulfilledOn', day: done.on, by: done.by }] as const)
      : judgeOpen(entry, { asOf, concluded, lastDay, recordsSince: agreement.recordsSince });
    return { ...entry, state: entryState, stateBecause, because: entry.dueOn.because };
  });
}

interface Standpoint {
  readonly asOf: Day;
  readonly concluded: boolean;
  readonly lastDay: Day | null;
  readonly recordsSince: Day | null;
}

function judgeOpen(entry: LedgerDraft, { asOf, concluded, lastDay, recordsSince }: Standpoint): Judgement {
  if (!concluded) return ['notYet', { code: 'notConcluded' }];
  if (!entry.dueOn.known) return judgeUndated(entry, entry.dueOn.missing, { asOf, lastDay });
  const due = entry.dueOn.value;
  if (lastDay && isAfter(due, lastDay)) return ['moot', { code: 'endedBefore', day: lastDay }];
  if (entry.opensOn && isBefore(asOf, entry.opensOn)) return ['notYet', { code: 'opensLater', day: entry.opensOn }];
  if (isAfter(asOf, due)) return judgePast(entry, due, { asOf, recordsSince });
  const days = asOf.until(due).days;
  return days <= dueSoonDays ? ['due', { code: 'dueSoon', day: due, days }] : ['open', { code: 'openUntil', day: due }];
}

function judgePast({ nature }: LedgerDraft, due: Day, { asOf, recordsSince }: Pick<Standpoint, 'asOf' | 'recordsSince'>): Judgement {
  if (nature === 'right') return ['moot', { code: 'windowClosed', day: due }];
  if (!recordsSince) return ['undetermined', { code: 'noRecordsKept' }];
  if (isBefore(due, recordsSince)) return ['undetermined', { code: 'beforeRecords', recordsSince }];
  return ['late', { code: 'overdue', day: due, days: due.until(asOf).days }];
}

function judgeUndated(
  { opensOn }: LedgerDraft,
  missing: Extract<LedgerDraft['dueOn'], { known: false }>['missing'],
  { asOf, lastDay }: Pick<Standpoint, 'asOf' | 'lastDay'>,
): Judgement {
  if (lastDay && isAfter(asOf, lastDay)) return ['moot', { code: 'endedBefore', day: lastDay }];
  if (opensOn && isBefore(asOf, opensOn)) return ['notYet', { code: 'opensLater', day: opensOn }];
  if (missing.code === 'continuous' || missing.code === 'onDemand') return ['open', { code: 'standing' }];
  if (missing.code === 'onEvent') return ['notYet', { code: 'waitsForEvent', event: missing.event }];
  return ['undetermined', { code: 'dueUndetermined', missing: missing.code }];
}
