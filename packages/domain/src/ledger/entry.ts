import type { Day } from '../calendar/index.ts';
import type { ClauseFamily } from '../clause/index.ts';
import type { Answer, Because, Missing } from '../explanation/index.ts';
import type { Money } from '../money/index.ts';
import type { Deed } from './deed.ts';

const ledgerStates = [
  'notYet',
  'open',
  'due',
  'fulfilled',
  'late',
  'breached',
  'waived',
  'moot',
  'undetermined',
] as const;
export type LedgerState = (typeof ledgerStates)[number];

export type StateReason =
  | { readonly code: 'opensLater'; readonly day: Day }
  | { readonly code: 'openUntil'; readonly day: Day }
  | { readonly code: 'dueSoon'; readonly day: Day; readonly days: number }
  | { readonly code: 'overdue'; readonly day: Day; readonly days: number }
  | { readonly code: 'fulfilledOn'; readonly day: Day; readonly by: string }
  | { readonly code: 'attested'; readonly day: Day; readonly by: readonly string[] }
  | { readonly code: 'awaitsOther'; readonly day: Day; readonly by: readonly string[] }
  | { readonly code: 'decidedOn'; readonly day: Day }
  | { readonly code: 'waivedOn'; readonly day: Day; readonly by: readonly string[]; readonly reason: string }
  | { readonly code: 'waiverAwaits'; readonly day: Day; readonly by: readonly string[] }
  | { readonly code: 'breachDeclaredOn'; readonly day: Day; readonly by: string; readonly reason: string }
  | { readonly code: 'standing' }
  | { readonly code: 'waitsForEvent'; readonly event: string }
  | { readonly code: 'notConcluded' }
  | { readonly code: 'endedBefore'; readonly day: Day }
  | { readonly code: 'leftBefore'; readonly day: Day }
  | { readonly code: 'windowClosed'; readonly day: Day }
  | { readonly code: 'dayPassed'; readonly day: Day }
  | { readonly code: 'beforeRecords'; readonly recordsSince: Day }
  | { readonly code: 'noRecordsKept' }
  | { readonly code: 'dueUndetermined'; readonly missing: Missing['code'] };

/** A duty or a right as its clause gives it, before the day it is looked at. */
export interface LedgerDraft {
  /** `<clause>/<what>/<occurrence>`: stable over days and versions, so that an event can name it. */
  readonly key: string;
  readonly nature: 'duty' | 'right';
  readonly clause: string;
  readonly family: ClauseFamily;
  readonly deed: Deed;
  /** Keys of the parties who owe or may; never empty. */
  readonly who: readonly string[];
  readonly toWhom: readonly string[];
  readonly opensOn: Day | null;
  readonly dueOn: Answer<Day>;
  readonly amount: Answer<Money> | null;
  /** The day on which a recorded decision settled it, apart from anybody's tick. */
  readonly settledOn: Day | null;
  /** It stands for many times that cannot be told apart, so that none of them can be ticked off. */
  readonly series: boolean;
}

export interface Attestation {
  readonly by: string;
  readonly on: Day;
}

export interface LedgerEntry extends LedgerDraft {
  readonly state: LedgerState;
  /** Who has said that it is done, and on which day it was. */
  readonly attestations: readonly Attestation[];
  readonly stateBecause: StateReason;
  readonly because: Because;
}
