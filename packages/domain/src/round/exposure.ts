import { type Agreement, naturalEnd, startsOn } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Answer, because, type Step, undetermined } from '../explanation/index.ts';
import { atMost, type Money, plus, times } from '../money/index.ts';
import type { PerEvent } from './round.ts';

export interface MoneyRange {
  readonly from: Money;
  readonly to: Money;
}

/** S3.47: what the rounds may cost the payer over the term, without and with what is paid besides; before any index. */
export interface Exposure {
  readonly contribution: Answer<MoneyRange>;
  /** Null where nothing is paid besides. */
  readonly withBesides: Answer<MoneyRange> | null;
}

/** S3.47: from the fewest rounds at the lowest amount to the most rounds at the highest. */
export function exposureOf(agreement: Agreement, clause: PerEvent, asOf: Day): Exposure {
  const { alsoPaidByPayer } = clause.parameters;
  const rounds = roundsInTotal(agreement, clause, asOf);
  if (!rounds) {
    const unknown = undetermined({ code: 'roundsUnstated' }, clause);
    return { contribution: unknown, withBesides: alsoPaidByPayer.length > 0 ? unknown : null };
  }
  const each = eachRound(clause);
  const contribution = multiplied(clause, rounds, each);
  if (alsoPaidByPayer.length === 0) return { contribution, withBesides: null };
  const besides = alsoPaidByPayer.flatMap(({ about }) => about ?? []);
  if (besides.length < alsoPaidByPayer.length) {
    return { contribution, withBesides: undetermined({ code: 'besidesUnstated' }, clause) };
  }
  const all = { from: plus(each.from, ...besides), to: plus(each.to, ...besides) };
  return { contribution, withBesides: multiplied(clause, rounds, all) };
}

interface Rounds {
  readonly from: number;
  readonly to: number;
}

/** As stated in all, or so many a year over the whole years of the term. */
function roundsInTotal(agreement: Agreement, clause: PerEvent, asOf: Day): Rounds | null {
  const { inTotal, perYear } = clause.parameters;
  if (inTotal || !perYear) return inTotal;
  const [starts, ends] = [startsOn(agreement), naturalEnd(agreement, asOf)];
  if (!starts.known || !ends.known) return null;
  const length = starts.value.until(ends.value.add({ days: 1 }), { largestUnit: 'years' });
  if (length.months > 0 || length.days > 0) return null;
  return { from: perYear.from * length.years, to: perYear.to * length.years };
}

function eachRound({ parameters }: PerEvent): MoneyRange {
  const { amounts, cap, participants, per } = parameters;
  const inOrder = amounts.toSorted((one, other) => one.amountMinor - other.amountMinor);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)] as [Money, Money];
  if (per === 'event') return { from: lowest, to: highest };
  const upTo = (amount: Money) => (cap && atMost(amount, cap)) ?? amount;
  return { from: upTo(times(lowest, participants.from)), to: upTo(times(highest, participants.to)) };
}

function multiplied(clause: PerEvent, rounds: Rounds, each: MoneyRange): Answer<MoneyRange> {
  const [from, to] = [times(each.from, rounds.from), times(each.to, rounds.to)];
  const steps: readonly Step[] = [
    { code: 'roundsTimes', rounds: rounds.from, each: each.from, amount: from },
    { code: 'roundsTimes', rounds: rounds.to, each: each.to, amount: to },
  ];
  return { known: true, value: { from, to }, because: because(clause, steps) };
}
