import type { Agreement } from '../../agreement/index.ts';
import type { Clause, ClauseOf } from '../../clause/index.ts';
import { answer, type ClauseAnswer } from './questions.ts';

/** What clauses about money answer; two payments between the same two are one matter where they pay for the same or bear the same heading. */
export function moneyAnswers(clause: Clause, agreement: Agreement): readonly ClauseAnswer[] {
  switch (clause.family) {
    case 'paymentByCalendar': {
      const { from, instalmentsPerYear, payee, payer, split, timing, yearly, what } = clause.parameters;
      const matter = `${payer}/${payee}/${what ?? clause.heading.en}/${from ?? ''}`;
      return [
        answer('amount', matter, yearly),
        answer('instalments', matter, [instalmentsPerYear, split]),
        ...(timing === 'unstated' ? [] : [answer('whenPaid', matter, timing)]),
      ];
    }
    case 'paymentByInstalments': {
      const { parts, payee, payer, total, what } = clause.parameters;
      const matter = `${payer}/${payee}/${what ?? clause.heading.en}`;
      return [answer('amount', matter, total), answer('instalments', matter, parts)];
    }
    case 'paymentPerEvent':
      return perEvent(clause);
    case 'appropriation': {
      const { body, by, fromYear, paysFor, untilYear, what, yearly } = clause.parameters;
      return [answer('amount', `${by}/${body}/${what ?? paysFor.en}/${fromYear}-${untilYear}`, yearly)];
    }
    case 'funding':
      return funding(clause, agreement);
    default:
      return [];
  }
}

function perEvent(clause: ClauseOf<'paymentPerEvent'>): readonly ClauseAnswer[] {
  const { alsoPaidByPayer, amounts, invoicing, participants, payee, payer, what } = clause.parameters;
  const matter = `${payer}/${payee}/${what ?? clause.heading.en}`;
  return [
    answer('amount', matter, amounts),
    answer('heldFrom', matter, participants),
    answer('invoicing', matter, invoicing.toSorted()),
    ...alsoPaidByPayer.flatMap(({ arrangedBy, key, words }) => [
      answer('whoPays', key, payer),
      answer('whoPays', words.en.toLowerCase(), payer),
      ...arrangedBy.map(({ en }) => answer('whoBooks', key, en)),
    ]),
  ];
}

function funding(clause: ClauseOf<'funding'>, { parties }: Agreement): readonly ClauseAnswer[] {
  const { administeredBy, budget, items } = clause.parameters;
  const organisations = new Set(parties.map(({ key }) => key)).add('funder');
  return [
    ...items
      .filter(({ payer }) => organisations.has(payer))
      .flatMap(({ key, payer, words }) => [
        answer('whoPays', key, payer),
        answer('whoPays', words.en.toLowerCase(), payer),
      ]),
    ...(administeredBy ? [answer('whoAdministers', '', administeredBy)] : []),
    ...(budget
      ? [answer('whoPrepares', 'budget', budget.preparedBy), answer('whoApproves', 'budget', budget.approvedBy)]
      : []),
  ];
}
