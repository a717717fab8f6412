import { contains } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { type Answer, explain, undetermined } from '../../explanation/index.ts';
import type { Money } from '../../money/index.ts';
import { contributionDue, countedRounds, type HeldRound } from '../../round/index.ts';
import { eachTime, type Obligation, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, occurrences } from '../occurrence.ts';
import { everyone, type Situation } from '../situation.ts';

type PaymentPerEvent = ClauseOf<'paymentPerEvent'>;

const eachYear = { kind: 'everyPeriod', every: 'year', dueMonth: null } as const;
const heldRound = whenever('held-round');

/** S3.19 to S3.29: rounds are owed by year and in total; invoices and payments wait for a held round or the turn of the year. */
export function eventPaymentDuties(clause: PaymentPerEvent, situation: Situation): readonly LedgerDraft[] {
  return [
    ...targets(clause, situation),
    ...invoices(clause),
    ...payments(clause),
    ...afterHeldRounds(clause, situation),
  ].flatMap((obligation) => eachTime(clause, situation, obligation));
}

/** S3.26, S3.27: so many rounds a year, and so many by the end of the term. */
function targets(clause: PaymentPerEvent, situation: Situation): readonly Obligation[] {
  const { inTotal, perYear } = clause.parameters;
  const who = everyone(situation);
  const { agreement, ends, starts } = situation;
  const rounds = countedRounds(agreement, clause);
  const obligations: Obligation[] = [];
  if (perYear) {
    obligations.push({
      what: 'rounds',
      when: occurrences(eachYear, situation, clause).map((time) => {
        const inYear = rounds.filter(({ on }) => time.period && contains(time.period, on));
        return reachedBy(inYear[perYear.from - 1], time);
      }),
      deed: ({ period }) =>
        period
          ? { code: 'offerRounds', year: period.from.year, atLeast: perYear.from, atMost: perYear.to }
          : { code: 'offerRoundsEachYear', atLeast: perYear.from, atMost: perYear.to },
      who,
    });
  }
  if (inTotal) {
    const dueOn = ends.known
      ? explain(ends.value, clause, ends.because.steps)
      : undetermined(ends.missing, clause, ends.because.steps);
    obligations.push({
      what: 'rounds-in-total',
      when: [
        reachedBy(rounds[inTotal.from - 1], {
          name: 'term',
          opensOn: starts.known ? starts.value : null,
          dueOn,
          period: null,
        }),
      ],
      deed: { code: 'offerRoundsInTotal', atLeast: inTotal.from, atMost: inTotal.to },
      who,
    });
  }
  return obligations;
}

/** A target is reached on the day of the round that reached it. */
function reachedBy(round: HeldRound | undefined, time: Occurrence): Occurrence {
  return round ? { ...time, settledOn: round.on } : time;
}

/** S3.17, S3.20, S3.44: each round that both own leads to its invoice and its payment, never before the round. */
function afterHeldRounds(clause: PaymentPerEvent, { agreement }: Situation): readonly Obligation[] {
  const { invoicing, payee, payer } = clause.parameters;
  return countedRounds(agreement, clause).flatMap((round): readonly Obligation[] => {
    const { key: name, on: day } = round;
    const due = contributionDue(agreement, clause, round);
    const amount = due.known ? due.value.amount && { ...due, value: due.value.amount } : due;
    const when = [{ name, opensOn: day, dueOn: undetermined({ code: 'noDeadline' }, clause), period: null }];
    const payment: Obligation = {
      what: 'round-payment',
      when,
      deed: { code: 'payForRound', day },
      who: [payer],
      toWhom: [payee],
      amount,
    };
    if (!invoicing.includes('afterEachEvent')) return [payment];
    return [
      { what: 'round-invoice', when, deed: { code: 'invoiceRound', day }, who: [payee], toWhom: [payer], amount },
      payment,
    ];
  });
}

/** S3.19, S3.20, S3.22: after each round, before the turn of the year, or, where the text says both, both. */
function invoices(clause: PaymentPerEvent): readonly Obligation[] {
  const { invoicing, payee, payer } = clause.parameters;
  return invoicing.map((rhythm): Obligation => {
    const sides = { who: [payee], toWhom: [payer] };
    if (rhythm === 'afterEachEvent') {
      return { what: 'invoice-round', when: heldRound, deed: { code: 'sendInvoiceForRound' }, ...sides };
    }
    return {
      what: 'invoice-year',
      when: eachYear,
      deed: ({ period }) => (period ? { code: 'sendInvoice', ...period } : { code: 'sendInvoiceEachYear' }),
      ...sides,
    };
  });
}

/** S3.20, S3.21, S3.23: the contribution to the payee, and what the payer pays besides. */
function payments(clause: PaymentPerEvent): readonly Obligation[] {
  const { alsoPaidByPayer, amounts, participants, payee, payer } = clause.parameters;
  const { from: atLeast, to: atMost } = participants;
  const contribution: Obligation = {
    what: 'payment',
    when: heldRound,
    deed: { code: 'payPerRound', amounts, atLeast, atMost },
    who: [payer],
    toWhom: [payee],
    amount: contributionAmount(clause),
  };
  const besides = alsoPaidByPayer.map(
    ({ about, key, words }): Obligation => ({
      what: `also-${key}`,
      when: heldRound,
      deed: { code: 'payFor', what: words },
      who: [payer],
      ...(about ? { amount: undetermined({ code: 'amountApproximate', about }, clause) } : {}),
    }),
  );
  return [contribution, ...besides];
}

/** S3.21: which of several amounts applies is for people to choose and reason. */
function contributionAmount(clause: PaymentPerEvent): Answer<Money> {
  const { amounts, criterion } = clause.parameters;
  const [single, ...others] = amounts;
  if (single && others.length === 0) return explain(single, clause, []);
  if (criterion) return undetermined({ code: 'amountByCriterion', criterion, amounts }, clause);
  return undetermined({ code: 'amountCriterionUnstated', amounts }, clause);
}
