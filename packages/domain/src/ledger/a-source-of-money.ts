import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';

export const asOf = day('2026-11-22');

export const words = (en: string) => ({ en });

export const granted = (
  fromYear: number,
  untilYear: number,
  facts: { id?: string; by?: string; what?: string | null } = {},
) => {
  const { id = 'appropriation', ...parameters } = facts;
  return aClause('appropriation', { fromYear, untilYear, ...parameters }, { id, ruleIds: ['S2.07'] });
};

type GrantFacts = { key: string; from?: string | null; until?: string | null; what?: string };

export const grants = (...list: readonly GrantFacts[]) =>
  aClause(
    'funding',
    {
      grants: list.map((grant) => ({
        giver: words(`The ${grant.key} fund`),
        what: 'courses',
        from: null,
        until: null,
        ...grant,
      })),
    },
    { ruleIds: ['S3.06'] },
  );

export const perRound = aClause('paymentPerEvent', {
  what: 'courses',
  amounts: [{ amountMinor: 650_000, currency: 'DKK' }],
});

export function agreementOf(clauses: readonly ClauseInput[], facts: AgreementFacts = {}) {
  return anAgreement({ clauses: [aTerm('2024-01-01', '2027-12-31', ['S0.57']), ...clauses], ...facts });
}
