import { clauseIn, copyOf, type Draft, type DraftClause, say } from './draft.ts';
import type { PlantedFault } from './planted-fault.ts';

const withAmounts = (draft: Draft) =>
  clauseIn(
    draft,
    'paymentByCalendar',
    ({ body, parameters }) => /\d[\d,.]*000/.test(body.en) && parameters.parts == null,
  );

function copied(draft: Draft, clause: DraftClause, id: string): DraftClause {
  const copy = { ...copyOf(clause), id, printedNumber: null };
  draft.clauses.push(copy);
  return copy;
}

/** Faults of money. */
export const moneyFaults: readonly PlantedFault[] = [
  {
    name: 'an amount other than the text’s',
    found: 'otherAmount',
    plant: (draft) => {
      const payment = withAmounts(draft);
      if (payment) payment.parameters.yearly.amountMinor += 1_000_00;
      return payment !== undefined;
    },
  },
  {
    name: 'a currency other than the terms’',
    found: 'otherCurrency',
    also: ['languagesDiffer'],
    plant: (draft) => {
      const payment = withAmounts(draft);
      if (!payment || !/(?:DKK|SEK) \d/.test(payment.body.en)) return false;
      payment.body.en = payment.body.en.replaceAll(/(?:DKK|SEK) (?=\d)/g, 'EUR ');
      return true;
    },
  },
  {
    name: 'a payment twice, with another amount',
    found: 'conflictingAnswers',
    also: ['otherAmount', 'doubleFunding'],
    plant: (draft) => {
      const payment = clauseIn(draft, 'paymentByCalendar', ({ parameters }) => parameters.parts == null);
      if (!payment) return false;
      const copy = copied(draft, payment, 'planted-payment') as DraftClause<'paymentByCalendar'>;
      copy.parameters.yearly.amountMinor += 5_000_00;
      return true;
    },
  },
  {
    name: 'another amount in the words of another clause',
    found: 'conflictingAnswers',
    plant: (draft) => {
      const clause = clauseIn(draft, 'purpose') ?? clauseIn(draft, 'parties');
      if (!clause || !clauseIn(draft, 'paymentByCalendar')) return false;
      say(clause, {
        da: 'Det årlige bidrag er 123.457 kr.',
        sv: 'Det årliga bidraget är 123 457 kronor.',
        en: 'The yearly contribution is 123,457 kr.',
      });
      return true;
    },
  },
  {
    name: 'a plan twice, looking another time ahead',
    found: 'conflictingAnswers',
    also: ['otherLength'],
    plant: (draft) => {
      const plan = clauseIn(draft, 'plan');
      if (!plan) return false;
      const copy = copied(draft, plan, 'planted-plan') as DraftClause<'plan'>;
      copy.parameters.horizonYears += 1;
      return true;
    },
  },
  {
    name: 'an invoice at two times',
    found: 'invoicedTwoWays',
    plant: (draft) => {
      const payment = clauseIn(draft, 'paymentPerEvent', ({ parameters }) => parameters.invoicing.length === 1);
      if (payment) payment.parameters.invoicing = ['afterEachEvent', 'yearly'];
      return payment !== undefined;
    },
  },
  {
    name: 'two amounts whose criterion is gone',
    found: 'amountWithoutCriterion',
    also: ['otherAmount'],
    plant: (draft) => {
      const payment = clauseIn(draft, 'paymentPerEvent');
      const [amount] = payment?.parameters.amounts ?? [];
      if (!payment || !amount || (payment.parameters.amounts.length > 1 && payment.parameters.criterion === null))
        return false;
      payment.parameters.amounts = [amount, { ...amount, amountMinor: amount.amountMinor * 2 }];
      payment.parameters.criterion = null;
      return true;
    },
  },
  {
    name: 'instalments that nobody can work out',
    found: 'instalmentsUnsettled',
    plant: (draft) => {
      const payment = clauseIn(
        draft,
        'paymentByCalendar',
        ({ parameters: { parts, timing } }) => parts == null && timing !== 'unstated',
      );
      if (payment) payment.parameters.timing = 'unstated';
      return payment !== undefined;
    },
  },
  {
    name: 'an appropriation that ends too early',
    found: 'unfundedSpan',
    also: ['otherYear', 'otherAmount'],
    plant: (draft) => {
      const term = clauseIn(
        draft,
        'term',
        ({ parameters: { end, start } }) => end.kind === 'day' && start.kind === 'day',
      );
      const money = clauseIn(draft, 'appropriation');
      const others = draft.clauses.filter(({ family }) => family === 'appropriation' || family === 'funding').length;
      if (term?.parameters.end.kind !== 'day' || !money || others > 2) return false;
      const { fromYear, untilYear } = money.parameters;
      if (fromYear === untilYear || untilYear > Number(term.parameters.end.on.slice(0, 4))) return false;
      money.parameters.untilYear -= 1;
      return true;
    },
  },
  {
    name: 'a case that says it costs nothing',
    found: 'zeroBesideMoney',
    plant: (draft) => {
      const money = clauseIn(draft, 'appropriation');
      const decision = clauseIn(draft, 'condition', ({ parameters }) => parameters.kind === 'politicalDecision');
      if (!money || decision?.parameters.kind !== 'politicalDecision' || decision.parameters.of !== money.parameters.by)
        return false;
      decision.parameters.consequences = { economic: 'none', decidedEarlierIn: null };
      return true;
    },
  },
  {
    name: 'one that pays itself',
    found: 'paysItself',
    plant: (draft) => {
      const payment = clauseIn(draft, 'paymentByCalendar') ?? clauseIn(draft, 'paymentPerEvent');
      if (!payment || payment.parameters.payer === payment.parameters.payee) return false;
      payment.parameters.payee = payment.parameters.payer;
      return true;
    },
  },
  {
    name: 'a foundation that nobody names',
    found: 'payerUnnamed',
    plant: (draft) => {
      const funding = clauseIn(draft, 'funding');
      if (!funding || funding.parameters.items.some(({ payer }) => payer === 'funder')) return false;
      funding.parameters.funder = null;
      funding.parameters.items.push({ key: 'planted', payer: 'funder', words: { en: 'evaluation of its own kind' } });
      return true;
    },
  },
];
