import { describe, expect, it } from 'vitest';
import { aDefinition, type AgreementInput } from '../agreement/an-agreement.ts';
import { parseAgreementDefinition } from '../agreement/index.ts';
import { aClause } from './a-clause.ts';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' as const });

function problems(clause: AgreementInput['clauses'][number], events: AgreementInput['events'] = []) {
  const parsed = parseAgreementDefinition(
    aDefinition({ clauses: [clause], events }),
    new Set(['municipality', 'organisation']),
  );
  return parsed.accepted ? [] : parsed.refusal.map(({ expected, path }) => ({ path, expected }));
}

const yearly = { yearly: eur(100_00), instalmentsPerYear: 3, split: 'listed', timing: 'unstated' } as const;
const at = 'clauses[1].parameters';

describe('what the money families can say, and what they refuse', () => {
  it.each([
    {
      clause: aClause('paymentByCalendar', {
        ...yearly,
        parts: {
          of: 'shares',
          list: [
            { due: { month: 2, day: 1 }, share: 50 },
            { due: { month: 6, day: 15 }, share: 30 },
            { due: { month: 11, day: 30 }, share: 20 },
          ],
        },
      }),
      says: [],
      because: 'a yearly amount in shares on days of its own, in euro',
    },
    {
      clause: aClause('paymentByCalendar', {
        ...yearly,
        instalmentsPerYear: 2,
        parts: {
          of: 'amounts',
          list: [
            { due: { month: 2, day: 1 }, amount: eur(70_01) },
            { due: { month: 2, day: 1 }, amount: eur(30_00) },
          ],
        },
      }),
      says: [
        { path: `${at}.parts.list`, expected: { code: 'partsMake', field: 'yearly' } },
        { path: `${at}.parts.list`, expected: { code: 'partsInOrder' } },
      ],
      because: 'a cent too much, and one day twice',
    },
    {
      clause: aClause('paymentByCalendar', {
        ...yearly,
        parts: { of: 'shares', list: [{ due: { month: 2, day: 1 }, share: 1 }] },
      }),
      says: [{ path: `${at}.instalmentsPerYear`, expected: { code: 'asManyAsParts' } }],
      because: 'three instalments and a list of one',
    },
    {
      clause: aClause('paymentByCalendar', {
        yearly: eur(100_00),
        instalmentsPerYear: 1,
        split: 'listed',
        parts: { of: 'amounts', list: [{ due: { month: 2, day: 1 }, amount: eur(100_00) }] },
        regulation: { index: { en: 'the index' }, firstYear: 2027 },
      }),
      says: [{ path: `${at}.regulation`, expected: { code: 'noRegulation' } }],
      because: 'a fixed amount and an index give two answers',
    },
    {
      clause: aClause('paymentByCalendar', { timing: 'advance', noAdvance: true }),
      says: [{ path: `${at}.timing`, expected: { code: 'noAdvance' } }],
      because: 'S3.44: in advance and never in advance',
    },
    {
      clause: aClause('paymentByInstalments', {
        total: eur(100_00),
        parts: {
          of: 'amounts',
          list: [
            { due: '2026-03-01', amount: eur(60_00) },
            { due: '2028-09-15', amount: eur(40_00) },
          ],
        },
      }),
      says: [],
      because: 'a total in two amounts on stated days',
    },
    {
      clause: aClause('paymentByInstalments', {
        total: eur(100_00),
        parts: {
          of: 'amounts',
          list: [
            { due: '2028-09-15', amount: eur(60_00) },
            { due: '2026-03-01', amount: eur(30_00) },
          ],
        },
      }),
      says: [
        { path: `${at}.parts.list`, expected: { code: 'partsMake', field: 'total' } },
        { path: `${at}.parts.list`, expected: { code: 'partsInOrder' } },
      ],
      because: 'a tenth is missing, and the later day comes first',
    },
    {
      clause: aClause('paymentPerEvent', { cap: eur(1), amounts: [eur(1)] }),
      says: [{ path: `${at}.cap`, expected: { code: 'noCap' } }],
      because: 'a cap on a fixed amount',
    },
    {
      clause: aClause('paymentPerEvent', { amounts: [eur(1)], participantPrice: { amountMinor: 0, currency: 'DKK' } }),
      says: [
        {
          path: `${at}.participantPrice.currency`,
          expected: { code: 'oneCurrency', currency: 'EUR', place: `${at}.amounts[0].currency` },
        },
      ],
      because: 'DKK and EUR never meet, in any field',
    },
  ])('$because', ({ clause, says }) => {
    expect(problems(clause)).toEqual(says);
  });

  it('refuses a record in another currency than the agreement', () => {
    const order = {
      kind: 'extraOrderPlaced',
      on: '2026-03-01',
      by: 'municipality',
      key: 'talk',
      payer: 'municipality',
      payee: 'organisation',
      what: 'A talk',
      amount: { amountMinor: 1, currency: 'SEK' },
    } as const;
    expect(problems(aClause('paymentByCalendar'), [order])).toEqual([
      {
        path: 'events[0].amount.currency',
        expected: { code: 'oneCurrency', currency: 'DKK', place: 'clauses[1].parameters.yearly.currency' },
      },
    ]);
  });
});
