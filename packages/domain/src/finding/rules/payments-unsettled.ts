import { clausesOf } from '../../agreement/index.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S3.21, S3.22, S3.28, S4.36: a payment that cannot be worked out, or whose invoice has two times. */
export const paymentsUnsettled: FindingRule = (subject) => [
  ...perEvent(subject),
  ...byCalendar(subject),
  ...payers(subject),
];

function perEvent({ agreement }: Subject): readonly Found[] {
  return clausesOf(agreement, 'paymentPerEvent').flatMap(({ id, parameters }): readonly Found[] => {
    const { amounts, counted, criterion, invoicing, participants } = parameters;
    return [
      ...(amounts.length > 1 && criterion === null
        ? [{ clause: id, fault: { code: 'amountWithoutCriterion', amounts } } as const]
        : []),
      ...(new Set(invoicing).size > 1 ? [{ clause: id, fault: { code: 'invoicedTwoWays' } } as const] : []),
      ...(participants.from > 1 && counted === 'unstated'
        ? [{ clause: id, fault: { code: 'countingUnsettled' } } as const]
        : []),
    ];
  });
}

function byCalendar({ agreement }: Subject): readonly Found[] {
  return clausesOf(agreement, 'paymentByCalendar').flatMap(
    ({ id, parameters: { instalmentsPerYear, split, timing } }) => {
      const missing = [
        ...(split === 'unstated' && instalmentsPerYear > 1 ? ['split'] : []),
        ...(timing === 'unstated' && split !== 'listed' ? ['timing'] : []),
      ];
      return missing.length === 0 ? [] : [{ clause: id, fault: { code: 'instalmentsUnsettled', missing } as const }];
    },
  );
}

function payers({ agreement }: Subject): readonly Found[] {
  const unnamed = clausesOf(agreement, 'funding')
    .filter(({ parameters: { funder, items } }) => funder === null && items.some(({ payer }) => payer === 'funder'))
    .map(({ id }): Found => ({ clause: id, fault: { code: 'payerUnnamed' } }));
  const ownPayee = agreement.clauses.flatMap(({ id, parameters }): readonly Found[] =>
    'payer' in parameters && parameters.payer === parameters.payee
      ? [{ clause: id, fault: { code: 'paysItself', party: parameters.payer } }]
      : [],
  );
  return [...unnamed, ...ownPayee];
}
