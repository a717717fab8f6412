import { aClause } from '../clause/a-clause.ts';
import { clauseOf } from './agreement.ts';
import { anAgreement } from './an-agreement.ts';

export function renewalOf(parameters: Parameters<typeof aClause<'renewal'>>[1]) {
  const clause = clauseOf(
    anAgreement({ clauses: [aClause('renewal', parameters, { ruleIds: ['S3.39'] })] }),
    'renewal',
  );
  if (!clause) throw new Error('the agreement has no renewal clause');
  return clause;
}

export const sixMonths = renewalOf({
  kind: 'byDecision',
  extension: { months: 24 },
  decideBefore: { months: 6 },
  atMostTimes: null,
});
