import { type Agreement, clausesOf } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import type { Words } from '../words.ts';
import { mayRead } from './counselling-room.ts';
import { type FamilyCount, familyCounts } from './family-counts.ts';

export type CountRefusal =
  | { readonly code: 'unknownRegister'; readonly register: string }
  | { readonly code: 'countedByOther'; readonly counts: string }
  | { readonly code: 'roomClosedTo'; readonly party: string; readonly what: Words }
  | { readonly code: 'onlyCountsAreKept'; readonly what: Words }
  | { readonly code: 'countEndsBeforeItBegins'; readonly from: Day }
  | { readonly code: 'countNotOver'; readonly until: Day }
  | { readonly code: 'countedAlready'; readonly from: Day; readonly until: Day };

/** S4.04, S4.12, S4.13: whoever documents counts families, and only what every party may read is kept here: a number for an activity and a period, each day of it counted once. */
export function countGate(agreement: Agreement, count: FamilyCount): CountRefusal | null {
  const { by, from, on, until } = count;
  const clause = clausesOf(agreement, 'reporting').find(({ id }) => id === count.clause);
  const register = clause?.parameters.registers.find(({ key }) => key === count.register);
  if (!clause || !register) return { code: 'unknownRegister', register: count.register };
  if (clause.parameters.by !== by) return { code: 'countedByOther', counts: clause.parameters.by };
  const { holds = 'attribute', words: what } = register;
  const shutOut = agreement.parties.find(({ key }) => {
    const reading = mayRead(agreement, { reader: key, holds });
    return reading.known && !reading.value;
  });
  if (shutOut) return { code: 'roomClosedTo', party: shutOut.key, what };
  if (holds !== 'count') return { code: 'onlyCountsAreKept', what };
  if (isBefore(until, from)) return { code: 'countEndsBeforeItBegins', from };
  if (isAfter(until, on)) return { code: 'countNotOver', until };
  const earlier = familyCounts(agreement, clause.id).find((other) => overlaps(count, other));
  return earlier ? { code: 'countedAlready', from: earlier.from, until: earlier.until } : null;
}

function overlaps(one: FamilyCount, other: FamilyCount): boolean {
  const same = one.register === other.register && one.activity === other.activity;
  return same && !isAfter(one.from, other.until) && !isAfter(other.from, one.until);
}
