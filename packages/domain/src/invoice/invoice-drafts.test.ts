import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import {
  accepted,
  both,
  courses,
  drafts,
  type Event,
  fromCourses,
  held,
  listed,
  missed,
  one,
  sek,
  spring,
  told,
} from './a-draft.ts';
import { invoiceDrafts } from './invoice-drafts.ts';

describe('S3.17, S3.20, S3.22, S3.29 an invoice follows from a held round', () => {
  it.each([
    { events: both, says: ['draft 650000 2019-03-04'], because: 'held, owned by both, its amount chosen by both' },
    { events: [spring], says: ['undetermined awaitsAcceptance 2019-03-04'], because: 'one word is no invoice' },
    {
      events: both.slice(0, 3),
      says: ['undetermined awaitsAcceptance 2019-03-04'],
      because: 'one choice is none either',
    },
    {
      events: both.slice(0, 2),
      says: ['undetermined amountCriterionUnstated 2019-03-04'],
      because: 'S3.21: no amount chosen',
    },
    {
      events: [held('spring', '2019-03-04', 8)],
      says: ['nothingDue tooFewTookPart 2019-03-04'],
      because: 'eight took part',
    },
    { events: [], says: [], because: 'nothing happened, nothing is due' },
  ])('$says: $because', ({ events, says }) => {
    expect(told([courses], events, '2019-12-31')).toEqual(says.map((one) => `payment-per-event/spring ${one}`));
  });

  it('S3.29 says why nothing is due for a round that was not held', () => {
    expect(drafts([courses], [missed('earlier', '2018-12-31'), missed('autumn', '2019-09-01')], '2019-12-31')).toEqual([
      {
        key: 'payment-per-event/autumn',
        clause: 'payment-per-event',
        payer: 'municipality',
        payee: 'organisation',
        event: { of: 'round', round: 'autumn', on: day('2019-09-01'), venue: null },
        state: 'nothingDue',
        amount: null,
        nothing: { code: 'notHeld', reason: 'Snow' },
        sendOn: { known: false, missing: { code: 'noDeadline' }, because: { ...fromCourses, steps: [] } },
        because: { ...fromCourses, steps: [] },
      },
    ]);
  });

  it('tells the whole of a draft, and leaves rounds of other years to their years', () => {
    const events = [held('earlier', '2018-12-31'), spring, accepted('roundHeld/spring')];
    const [draft, ...others] = drafts([one], events, '2019-12-31');
    const steps = [
      { code: 'roundHeldOn', day: day('2019-03-04'), participants: 14 },
      { code: 'acceptedByBoth', day: day('2019-04-01') },
      { code: 'neverBeforeTheRound', day: day('2019-03-04') },
    ];
    expect([draft, others]).toEqual([
      {
        key: 'payment-per-event/spring',
        clause: 'payment-per-event',
        payer: 'municipality',
        payee: 'organisation',
        event: { of: 'round', round: 'spring', on: day('2019-03-04'), venue: null },
        state: 'draft',
        amount: { known: true, value: sek(6_500_00), because: { ...fromCourses, steps } },
        nothing: null,
        sendOn: { known: true, value: day('2019-03-04'), because: { ...fromCourses, steps: steps.slice(-1) } },
        because: { ...fromCourses, steps },
      },
      [],
    ]);
  });

  it('S3.19 sends at the turn of the year, and says so', () => {
    const yearly = aClause('paymentPerEvent', { invoicing: ['yearly'] });
    expect(drafts([yearly], [spring], '2019-12-31').map(({ sendOn }) => sendOn.because.steps)).toEqual([
      [{ code: 'periodOf', every: 'year', from: day('2019-01-01'), until: day('2019-12-31') }],
    ]);
  });

  it('bills nothing from a template, whatever it says', () => {
    expect([
      told([listed], [], '2019-12-31'),
      invoiceDrafts(
        { ...anAgreement({ clauses: [aTerm('2018-01-01', null), listed] }), kind: 'template' },
        { window: { from: day('2019-01-01'), until: day('2019-12-31') }, asOf: day('2019-12-31') },
      ),
    ]).toEqual([
      ['payment-by-instalments/1 draft 4000 2019-03-01', 'payment-by-instalments/2 draft 6000 2019-09-01'],
      [],
    ]);
  });

  it('stands in the order of the days, whichever clause it follows from', () => {
    const clauses = [one, aClause('paymentByCalendar', { yearly: sek(100_00), instalmentsPerYear: 2 }), listed];
    const events = [missed('autumn', '2019-09-30'), spring];
    expect(drafts(clauses, events, '2019-12-31').map(({ key }) => key)).toEqual([
      'payment-by-instalments/1',
      'payment-per-event/spring',
      'payment-by-calendar/2019-1',
      'payment-by-instalments/2',
      'payment-per-event/autumn',
      'payment-by-calendar/2019-2',
    ]);
  });

  it.each([
    {
      invoicing: ['yearly'],
      asOf: '2019-12-30',
      says: 'notYet 650000 2019-12-31',
      because: 'S3.19: at the turn of the year',
    },
    { invoicing: ['yearly'], asOf: '2019-12-31', says: 'draft 650000 2019-12-31', because: 'its last day has come' },
    {
      invoicing: ['afterEachEvent', 'yearly'],
      asOf: '2019-12-31',
      says: 'undetermined 650000 invoicingTwoWays',
      because: 'S3.22: two answers',
    },
  ] as const)('$says: $because', ({ asOf, invoicing, says }) => {
    const clause = aClause('paymentPerEvent', { amounts: [sek(6_500_00), sek(10_000_00)], invoicing: [...invoicing] });
    expect(told([clause], both, asOf)).toEqual([`payment-per-event/spring ${says}`]);
  });

  it('S3.22 is settled when both choose one of the two', () => {
    const clause = aClause('paymentPerEvent', { amounts: [sek(6_500_00)], invoicing: ['afterEachEvent', 'yearly'] });
    const choice: Event = {
      kind: 'choiceMade',
      on: '2019-01-02',
      by: 'organisation',
      key: 'open',
      clause: 'payment-per-event',
      chosen: { of: 'invoicing', invoicing: 'yearly' },
    };
    expect(told([clause], [choice, accepted('choiceMade/open'), ...both.slice(0, 2)], '2019-12-31')).toEqual([
      'payment-per-event/spring draft 650000 2019-12-31',
    ]);
  });
});
