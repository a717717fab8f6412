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
    .map(({ amount, deed, dueOn, key, state, who }) => {
      const due = dueOn.known ? dueOn.value : dueOn.missing.code;
      const paid = amount && (amount.known ? amount.value.amountMinor : amount.missing.code);
      return `${key} ${deed.code} ${who.join('+')} ${due} ${state}${paid === null ? '' : ` ${paid}`}`;
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
  ])('$is: $because', ({ days, events, is }) => {
    const [name = '', ...rest] = is.split(' ');
    expect(told([clause(days)], events, 'answer')).toEqual([
      `${key}/${name} answerApproval organisation ${rest.join(' ')}`,
    ]);
  });
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
    'rights-to-materials/clean/off-poster-1 takeOffMarks municipality noDeadline fulfilled',
    'rights-to-materials/clean/off-poster-2 takeOffMarks municipality noDeadline undetermined',
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
      'payment-by-instalments/instalment/1 payPart municipality 2026-03-01 late 3333',
      'payment-by-instalments/instalment/2 payPart municipality 2028-03-01 open 6667',
    ]);
  });

  it('is invoiced only where the payee sends invoices', () => {
    expect([told([clause(true)], [], 'invoice').length, told([clause(false)], [], 'invoice').length]).toEqual([2, 0]);
  });
});

it('S4.36 instalments that are no whole months are numbered', () => {
  const clause = aClause('paymentByCalendar', { instalmentsPerYear: 5, from: '2028-01-01', payeeInvoices: false });
  expect(told([clause], [], 'instalment')).toHaveLength(5);
  expect(told([clause], [], 'instalment')[4]).toBe(
    'payment-by-calendar/instalment/2028-5 payPart municipality instalmentDaysUnstated notYet 3200000',
  );
});
