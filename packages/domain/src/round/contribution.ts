import { type Agreement, eventsOf } from '../agreement/index.ts';
import { type Answer, because, explain, type Step, undetermined } from '../explanation/index.ts';
import { atMost, type Money, times } from '../money/index.ts';
import { acceptedOn, subjectOf } from '../record/index.ts';
import { regulatedAmount } from '../regulation/regulated-amount.ts';
import { bothSay, type Counts, type HeldRound, type HoldingReason, holdingOf, type PerEvent } from './round.ts';

/** An amount, or nothing with the reason. */
export type Contribution =
  | { readonly amount: Money; readonly reason: null }
  | { readonly amount: null; readonly reason: HoldingReason };

/** S3.17, S3.20, S3.21, S3.28, S3.29: what a held round costs the payer; never a guess between amounts, never on one party's word. */
export function contributionDue(agreement: Agreement, clause: PerEvent, round: HeldRound): Answer<Contribution> {
  const holding = holdingOf(clause, round);
  if (!holding.known) return holding;
  if (holding.value.reason) {
    return explain({ amount: null, reason: holding.value.reason }, clause, holding.because.steps);
  }
  const { between, participants } = holding.value;
  const accepted = bothSay(agreement, clause, round);
  if (!accepted) return undetermined({ code: 'awaitsAcceptance', what: 'round' }, clause);
  const amount = amountFor(agreement, clause, { between, participants, round });
  if (!amount.known) return amount;
  const steps: readonly Step[] = [
    { code: 'roundHeldOn', day: round.on, participants },
    ...holding.because.steps,
    { code: 'acceptedByBoth', day: accepted },
    ...amount.because.steps,
    { code: 'neverBeforeTheRound', day: round.on },
  ];
  return { known: true, value: { amount: amount.value, reason: null }, because: because(clause, steps) };
}

interface Attended {
  readonly round: HeldRound;
  readonly participants: number;
  readonly between: Counts | null;
}

function amountFor(agreement: Agreement, clause: PerEvent, { between, participants, round }: Attended): Answer<Money> {
  const stated = statedAmount(agreement, clause, round);
  if (!stated.known) return stated;
  const { cap, payee, payer, per, regulation } = clause.parameters;
  const { year } = round.on;
  const each = regulatedAmount(stated.value, { source: clause, regulation, sides: [payer, payee], year }, agreement);
  if (!each.known) return each;
  const steps = [...stated.because.steps, ...each.because.steps];
  if (per === 'event') return explain(each.value, clause, steps);
  if (between) return undetermined({ code: 'countingUnstated', ...between }, clause, steps);
  const all = times(each.value, participants);
  const counted: Step = { code: 'perParticipant', participants, each: each.value, amount: all };
  const capped = (cap && atMost(all, cap)) ?? all;
  const ceiling: readonly Step[] = capped === all ? [] : [{ code: 'cappedAt', amount: capped }];
  return explain(capped, clause, [...steps, counted, ...ceiling]);
}

/** S3.21: the only amount, or the one that payer and payee have both chosen, with their reason. */
function statedAmount(agreement: Agreement, clause: PerEvent, round: HeldRound): Answer<Money> {
  const { amounts, criterion, payee, payer } = clause.parameters;
  const [single, ...others] = amounts;
  if (single && others.length === 0) return explain(single, clause, []);
  const choices = eventsOf(agreement, 'roundAmountChosen').filter((choice) => choice.round === round.key);
  const standing = choices
    .map((choice) => ({ ...choice, accepted: acceptedOn(agreement, subjectOf(choice), [payer, payee]) }))
    .findLast(({ accepted }) => accepted !== null);
  if (standing?.accepted) {
    const { accepted, amount, reason } = standing;
    return explain(amount, clause, [
      { code: 'amountChosen', amount, reason },
      { code: 'acceptedByBoth', day: accepted },
    ]);
  }
  if (choices.length > 0) return undetermined({ code: 'awaitsAcceptance', what: 'amount' }, clause);
  return undetermined(
    criterion ? { code: 'amountByCriterion', criterion, amounts } : { code: 'amountCriterionUnstated', amounts },
    clause,
  );
}
