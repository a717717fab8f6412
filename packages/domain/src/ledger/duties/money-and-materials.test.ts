import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { ledgerOf } from '../ledger.ts';

type Events = NonNullable<AgreementFacts['events']>;

function told(clauses: NonNullable<AgreementFacts['clauses']>, events: Events, what: string): readonly string[] {
  const agreement = anAgreement({
    recordsSince: '2026-01-01',
    clauses: [aTerm('2026-01-01', '2030-12-31'), ...clauses],
    events,
  });
  return ledgerOf(agreement, { from: day('2026-01-01'), until: day('2028-12-31') }, day('2026-06-01'))
    .filter(({ key }) => key.includes(`/${what}/`))
    .map(({ amount, deed, dueOn, key, state, toWhom, who }) => {
      const due = dueOn.known ? dueOn.value : dueOn.missing.code;
      const paid = amount && (amount.known ? amount.value.amountMinor : amount.missing.code);
      return `${key} ${deed.code} ${[...who, 'to', ...toWhom].join(' ')} ${due} ${state}${paid === null ? '' : ` ${paid}`}`;
    });
}

const poster = (version: number): Events[number] => ({
  kind: 'assetVersioned',
  on: `2026-0${version + 1}-01`,
  by: 'municipality',
  asset: 'poster',
  version,
  title: 'Poster',
  of: 'socialMedia',
  material: null,
  carries: [
    { party: 'organisation', mark: 'name' },
    { party: 'organisation', mark: 'logo' },
  ],
});
const answer = (approved: boolean): Events[number] => ({
  kind: 'assetApproved',
  on: '2026-02-10',
  by: 'organisation',
  asset: 'poster',
  version: 1,
  approved,
  note: null,
});

describe('S0.30 an approval that is asked for', () => {
  const clause = (responseDays: number | null) =>
    aClause('communication', { approval: { by: 'organisation', triggeredBy: 'nameOrLogo', responseDays } });
  const key = 'communication/answer';
  it.each([
    {
      days: null,
      events: [poster(1)],
      is: 'poster-1 responseTimeUnstated undetermined',
      because: 'no response time stated',
    },
    { days: 10, events: [poster(1)], is: 'poster-1 2026-02-11 late', because: 'not answered in time' },
    { days: 10, events: [poster(1), answer(true)], is: 'poster-1 responseTimeUnstated fulfilled', because: 'approved' },
    {
      days: 10,
      events: [poster(1), answer(false)],
      is: 'poster-1 responseTimeUnstated fulfilled',
      because: 'a no is an answer',
    },
    {
      days: 10,
      events: [poster(1), answer(true), poster(2)],
      is: 'poster-2 2026-03-11 late',
      because: 'a change is asked anew',
    },
    {
      days: 10,
      events: [{ ...poster(1), by: 'organisation' } as Events[number]],
      is: 'poster-1 2026-02-11 late',
      to: [],
      because: 'who made it owes the answer to nobody',
    },
  ])('$is: $because', ({ days, events, is, to = ['municipality'] }) => {
    const [name = '', ...rest] = is.split(' ');
    expect(told([clause(days)], events, 'answer')).toEqual([
      `${key}/${name} ${['answerApproval organisation to', ...to, ...rest].join(' ')}`,
    ]);
  });
});

it.each([
  { carries: [], triggeredBy: 'nameOrLogo', because: 'it carries no mark' },
  { carries: ['logo'], triggeredBy: 'nameAndLogo', because: 'it does not carry both' },
  { carries: ['logo'], triggeredBy: 'unsettled', because: 'whether one mark is enough is not settled' },
] as const)('S0.30 no approval is asked for where $because', ({ carries, triggeredBy }) => {
  const clause = aClause('communication', { approval: { by: 'organisation', triggeredBy, responseDays: 10 } });
  const version = { ...poster(1), carries: carries.map((mark) => ({ party: 'organisation', mark })) } as Events[number];
  expect(told([clause], [version], 'answer')).toEqual([]);
});

it('S0.30 each clause asks for its own approval, and one that asks for none asks for none', () => {
  const approval = (by: string) => ({ by, triggeredBy: 'nameOrLogo' as const, responseDays: 10 });
  const clauses = [
    aClause('communication', { approval: approval('organisation') }),
    aClause('communication', { approval: approval('municipality') }, { id: 'towards-us' }),
    aClause('communication', {}, { id: 'silent' }),
  ];
  expect(told(clauses, [poster(1)], 'answer')).toEqual([
    'communication/answer/poster-1 answerApproval organisation to municipality 2026-02-11 late',
  ]);
});

it('S0.65 a demand is followed by the others, version by version', () => {
  const rights = aClause('rightsToMaterials', { removalOnDemand: { triggers: ['outdated'] } });
  const events: Events = [
    poster(1),
    { kind: 'assetPublished', on: '2026-03-01', by: 'municipality', asset: 'poster', version: 1, where: 'Web' },
    poster(2),
    { kind: 'assetPublished', on: '2026-04-01', by: 'municipality', asset: 'poster', version: 2, where: 'Web' },
    { kind: 'removalDemanded', on: '2026-05-01', by: 'organisation', key: 'off', trigger: 'outdated', asset: 'poster' },
    { kind: 'removalDone', on: '2026-05-02', by: 'municipality', demand: 'off', asset: 'poster', version: 1 },
  ];
  expect(told([rights], events, 'clean')).toEqual([
    'rights-to-materials/clean/off-poster-1 takeOffMarks municipality to organisation noDeadline fulfilled',
    'rights-to-materials/clean/off-poster-2 takeOffMarks municipality to organisation noDeadline undetermined',
  ]);
});

describe('a listed total', () => {
  const parts = {
    of: 'shares',
    list: [
      { due: '2026-03-01', share: 1 },
      { due: '2028-03-01', share: 2 },
    ],
  } as const;
  const total = { amountMinor: 100_00, currency: 'NOK' } as const;
  const clause = (payeeInvoices: boolean) =>
    aClause('paymentByInstalments', { total, parts: { ...parts, list: [...parts.list] }, payeeInvoices });

  it('is paid on its days, each with its part to the last øre', () => {
    expect(told([clause(true)], [], 'instalment')).toEqual([
      'payment-by-instalments/instalment/1 payPart municipality to organisation 2026-03-01 late 3333',
      'payment-by-instalments/instalment/2 payPart municipality to organisation 2028-03-01 open 6667',
    ]);
  });

  it('is invoiced only where the payee sends invoices', () => {
    expect([told([clause(true)], [], 'invoice'), told([clause(false)], [], 'invoice')]).toEqual([
      [
        'payment-by-instalments/invoice/1 sendInvoiceForPart organisation to municipality 2026-03-01 late 3333',
        'payment-by-instalments/invoice/2 sendInvoiceForPart organisation to municipality 2028-03-01 open 6667',
      ],
      [],
    ]);
  });

  it('says which part of what, and on which day it is stated', () => {
    const agreement = anAgreement({ clauses: [clause(true)] });
    const [invoice, payment] = ledgerOf(
      agreement,
      { from: day('2026-01-01'), until: day('2026-12-31') },
      day('2026-01-01'),
    );
    const because = { clause: 'payment-by-instalments', rules: [] };
    const amount = {
      known: true,
      value: { amountMinor: 33_33, currency: 'NOK' },
      because: {
        ...because,
        steps: [
          { code: 'totalStated', amount: total },
          { code: 'listedPart', number: 1, of: 2, amount: { amountMinor: 33_33, currency: 'NOK' } },
        ],
      },
    };
    const dueOn = {
      known: true,
      value: day('2026-03-01'),
      because: { ...because, steps: [{ code: 'stated', day: day('2026-03-01') }] },
    };
    expect([invoice, payment]).toMatchObject([
      { key: 'payment-by-instalments/instalment/1', deed: { code: 'payPart', number: 1, of: 2 }, amount, dueOn },
      {
        key: 'payment-by-instalments/invoice/1',
        deed: { code: 'sendInvoiceForPart', number: 1, of: 2 },
        amount,
        dueOn,
      },
    ]);
  });

  it('opens with the term, and on no known day where its start is not known', () => {
    const opens = (start: string | null) =>
      ledgerOf(
        anAgreement({ clauses: [aTerm(start, '2030-12-31'), clause(false)] }),
        { from: day('2026-01-01'), until: day('2026-12-31') },
        day('2026-01-01'),
      )
        .filter(({ key }) => key.endsWith('/1'))
        .map(({ opensOn }) => opensOn);
    expect([opens('2025-05-05'), opens(null)]).toEqual([[day('2025-05-05')], [null]]);
  });
});

it('S4.36 instalments that are no whole months are numbered', () => {
  const clause = aClause('paymentByCalendar', { instalmentsPerYear: 5, from: '2028-01-01', payeeInvoices: false });
  expect(told([clause], [], 'instalment')).toHaveLength(5);
  expect(told([clause], [], 'instalment')[4]).toBe(
    'payment-by-calendar/instalment/2028-5 payPart municipality to organisation instalmentDaysUnstated notYet 3200000',
  );
});

it('S4.36 listed parts are numbered, each with its invoice no later than its own day', () => {
  const parts = {
    of: 'amounts' as const,
    list: [
      { due: { month: 3, day: 15 }, amount: { amountMinor: 100_000_00, currency: 'DKK' as const } },
      { due: { month: 9, day: 15 }, amount: { amountMinor: 60_000_00, currency: 'DKK' as const } },
    ],
  };
  const clause = aClause('paymentByCalendar', { instalmentsPerYear: 2, split: 'listed', parts, from: '2028-01-01' });
  expect([...told([clause], [], 'invoice'), ...told([clause], [], 'instalment')]).toEqual([
    'payment-by-calendar/invoice/2028-1 sendInvoiceForPart organisation to municipality 2028-03-15 notYet 10000000',
    'payment-by-calendar/invoice/2028-2 sendInvoiceForPart organisation to municipality 2028-09-15 notYet 6000000',
    'payment-by-calendar/instalment/2028-1 payPart municipality to organisation 2028-03-15 notYet 10000000',
    'payment-by-calendar/instalment/2028-2 payPart municipality to organisation 2028-09-15 notYet 6000000',
  ]);
});

it('S4.36 an invoice is sent within its period where no day of payment is stated', () => {
  const clause = aClause('paymentByCalendar', { instalmentsPerYear: 1, timing: 'unstated' });
  const agreement = anAgreement({ clauses: [aTerm('2026-01-01', '2026-12-31'), clause] });
  const [invoice] = ledgerOf(agreement, { from: day('2026-01-01'), until: day('2026-12-31') }, day('2026-01-01'));
  const period = { from: day('2026-01-01'), until: day('2026-12-31') };
  expect([invoice?.deed, invoice?.dueOn]).toEqual([
    { code: 'sendInvoice', ...period },
    {
      known: true,
      value: day('2026-12-31'),
      because: {
        rules: [],
        clause: 'payment-by-calendar',
        steps: [{ code: 'periodOf', every: 'instalment', ...period }],
      },
    },
  ]);
});
