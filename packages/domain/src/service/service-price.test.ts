import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { clausesOf } from '../agreement/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { type PromisedService, serviceAudiences } from '../clause/index.ts';
import { servicePrice } from './service-price.ts';

const priced = (price: PromisedService['price'], audience: PromisedService['audience'] = 'professionals') =>
  ({ key: 'courses', words: { en: 'courses' }, audience, price }) as const;

const [clause] = clausesOf(
  anAgreement({
    clauses: [aClause('commitment', { by: ['organisation'], to: ['municipality'] }, { ruleIds: ['S0.43'] })],
  }),
  'commitment',
);
if (!clause) throw new Error('no clause');
const reason = { rules: ['S0.43'], clause: 'commitment', steps: [] };

describe('S0.43, S0.44 a service is free or paid, and nobody guesses which', () => {
  it.each([
    {
      price: 'free',
      answer: { known: true, value: { kind: 'free' }, because: reason },
      because: 'the agreement says it is free',
    },
    {
      price: 'receiverPays',
      answer: { known: true, value: { kind: 'paid', by: ['municipality'] }, because: reason },
      because: 'those towards whom it is promised pay',
    },
    {
      price: 'unstated',
      answer: {
        known: false,
        missing: { code: 'servicePriceUnstated', service: { en: 'courses' } },
        because: reason,
      },
      because: 'some are free and some are paid, and this one is not said to be either',
    },
  ] as const)('$price: $because', ({ answer, price }) => {
    expect(servicePrice(clause, priced(price))).toEqual(answer);
  });

  it.each(serviceAudiences)('costs %s what it costs others', (audience) => {
    for (const price of ['free', 'receiverPays', 'unstated'] as const)
      expect(servicePrice(clause, priced(price, audience))).toEqual(servicePrice(clause, priced(price)));
  });
});
