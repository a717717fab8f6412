import { type Day, overlap, periodContaining, periodsWithin, type Span } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { draft } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, occurrences, periodName } from '../occurrence.ts';
import { instalmentsWithin } from '../payment.ts';
import { everyone, partiesOfBody, type Situation, windowInTerm } from '../situation.ts';
import { explain, undetermined } from '../../explanation/index.ts';

/** S4.35, S4.36: an invoice for each instalment where the payee sends one, and the instalment itself. */
export function calendarPaymentDuties(clause: ClauseOf<'paymentByCalendar'>, situation: Situation): readonly LedgerDraft[] {
  const { payee, payeeInvoices, payer } = clause.parameters;
  return instalmentsWithin(clause, situation).flatMap(({ amount, dueOn, name, period }) => {
    const invoice: Occurrence = { name, opensOn: period.from, dueOn: explain(period.until, clause, [{ code: 'periodOf', every: 'instalment', ...period }]), period };
    const payment: Occurrence = { name, opensOn: period.from, dueOn, period };
    return [
      ...(payeeInvoices ? [draft(clause, { what: 'invoice', deed: { code: 'sendInvoice', ...period }, who: [payee], toWhom: [payer], amount }, invoice)] : []),
      draft(clause, { what: 'instalment', deed: { code: 'payInstalment', ...period }, who: [payer], toWhom: [payee], amount }, payment),
    ];
  });
}

/** S3.20 to S3.29: payment waits for a held round; the target of rounds is owed by year. */
export function eventPaymentDuties(clause: ClauseOf<'paymentPerEvent'>, situation: Situation): readonly LedgerDraft[] {
  const { amounts, criterion, participants, payee, payer, perYear } = clause.parameters;
  const [single, ...others] = amounts;
  const amount = single && others.length === 0 && criterion === null ? explain(single, clause, []) : undetermined({ code: 'amountCriterionUnstated', amounts }, clause);
  const payments = occurrences({ kind: 'onEvent', event: 'held-round' }, situation, clause).map((held) =>
    draft(clause, { what: 'payment', deed: { code: 'payPerRound', amounts, atLeast: participants.from, atMost: participants.to }, who: [payer], toWhom: [payee], amount }, held),
  );
  const targets = perYear
    ? occurrences({ kind: 'everyPeriod', every: 'year', dueMonth: null }, situation, clause).flatMap((year) =>
        year.period ? [draft(clause, { what: 'rounds', deed: { code: 'offerRounds', year: year.period.from.year, atLeast: perYear.from, atMost: perYear.to }, who: everyone(situation), toWhom: [] }, year)] : [],
      )
    : [];
  return [...targets, ...payments];
}

/** S2.07: what has been set aside for a year is there to be used in it. */
export function appropriationDuties(clause: ClauseOf<'appropriation'>, { window }: Situation): readonly LedgerDraft[] {
  const { by, fromYear, paysFor, untilYear, yearly } = clause.parameters;
  const granted: Span = { from: yearStart(fromYear), until: periodContaining(yearStart(untilYear), 'year').until };
  const looked = overlap(window, granted);
  if (!looked) return [];
  return periodsWithin(looked, 'year').map((year) => {
    const occurrence: Occurrence = { name: periodName(year.from, 'year'), opensOn: year.from, dueOn: explain(year.until, clause, [{ code: 'grantedForYear', year: year.from.year, amount: yearly }]), period: year };
    const amount = explain(yearly, clause, [{ code: 'grantedForYear', year: year.from.year, amount: yearly }]);
    return draft(clause, { what: 'appropriation', nature: 'right', deed: { code: 'spendAppropriation', year: year.from.year, what: paysFor }, who: [by], toWhom: [by], amount }, occurrence);
  });
}

/** S0.51 to S0.54, S3.30, S3.31, S4.20: who pays for what, and each year's budget; its day is not stated. */
export function fundingDuties(clause: ClauseOf<'funding'>, situation: Situation): readonly LedgerDraft[] {
  const { budget, items } = clause.parameters;
  const parties = new Set(everyone(situation));
  const always = occurrences({ kind: 'continuous' }, situation, clause);
  const paid = items
    .filter(({ payer }) => parties.has(payer))
    .flatMap(({ key, payer, words }) => always.map((occurrence) => draft(clause, { what: key, deed: { code: 'payFor', what: words }, who: [payer], toWhom: [] }, occurrence)));
  const inTerm = windowInTerm(situation);
  if (!budget || !inTerm) return paid;
  const budgets = periodsWithin(inTerm, 'year').flatMap(({ from: { year }, from }) => {
    const occurrence: Occurrence = { name: `${year}`, opensOn: from, dueOn: undetermined({ code: 'noDeadline' }, clause), period: null };
    return [
      draft(clause, { what: 'budget-prepared', deed: { code: 'prepareBudget', year }, who: partiesOfBody(situation, budget.preparedBy), toWhom: partiesOfBody(situation, budget.approvedBy) }, occurrence),
      draft(clause, { what: 'budget-approved', deed: { code: 'approveBudget', year }, who: partiesOfBody(situation, budget.approvedBy), toWhom: [] }, occurrence),
    ];
  });
  return [...paid, ...budgets];
}

function yearStart(year: number): Day {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}
