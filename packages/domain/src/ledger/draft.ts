import type { Clause, Timing } from '../clause/index.ts';
import type { Answer } from '../explanation/index.ts';
import type { Money } from '../money/index.ts';
import type { Deed } from './deed.ts';
import type { LedgerDraft } from './entry.ts';
import { type Occurrence, occurrences, touches } from './occurrence.ts';
import type { Situation } from './situation.ts';

/** What a family says of one duty or right; `what` is the middle part of the entries' keys. */
export interface Obligation {
  readonly what: string;
  readonly nature?: 'duty' | 'right';
  readonly when: Timing | readonly Occurrence[];
  readonly deed: Deed | ((time: Occurrence) => Deed);
  readonly who: readonly string[];
  readonly toWhom?: readonly string[];
  readonly amount?: Answer<Money> | null;
}

export const always = { kind: 'continuous' } as const satisfies Timing;
export const withoutDeadline = { kind: 'noDeadline' } as const satisfies Timing;

export function whenever(event: string): Timing {
  return { kind: 'onEvent', event };
}

/** One entry for each time that the obligation is open in the window. */
export function eachTime(clause: Clause, situation: Situation, obligation: Obligation): readonly LedgerDraft[] {
  const { when } = obligation;
  const times = 'kind' in when ? occurrences(when, situation, clause) : when;
  return times.filter((time) => touches(time, situation)).map((time) => draft(clause, obligation, time));
}

function draft(clause: Clause, obligation: Obligation, time: Occurrence): LedgerDraft {
  const { what, nature = 'duty', deed, who, toWhom = [], amount = null } = obligation;
  const { name, opensOn, dueOn, series = false, settledOn = null } = time;
  return {
    key: `${clause.id}/${what}/${name}`,
    nature,
    clause: clause.id,
    family: clause.family,
    deed: typeof deed === 'function' ? deed(time) : deed,
    who,
    toWhom,
    opensOn,
    dueOn,
    amount,
    settledOn,
    series,
  };
}
