import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../../clause/a-clause.ts';
import type { LedgerEntry } from '../entry.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';

const words = { en: 'Text' };

/** Key, deed, who to whom, and when, of everything that follows in 2026 from one clause. */
function follows(...clauses: readonly ClauseInput[]): readonly string[] {
  const agreement = anAgreement({ clauses: [aTerm('2024-01-01', '2033-06-30'), ...clauses] });
  return ledgerOf(agreement, { from: day('2026-01-01'), until: day('2026-12-31') }, day('2026-03-31')).map(
    (entry) => `${entry.key}: ${told(entry)}`,
  );
}

function told({ deed, dueOn, nature, toWhom, who }: LedgerEntry): string {
  const to = toWhom.length > 0 ? ` to ${toWhom.join('+')}` : '';
  return `${nature} ${deed.code} by ${who.join('+')}${to}, ${dueOn.known ? dueOn.value : dueOn.missing.code}`;
}

const both = 'municipality+organisation';

describe('what follows from a clause of each family', () => {
  it.each([
    { rule: 'S0.01', clause: aClause('parties'), follow: [], because: 'it says who, not what' },
    { rule: 'S0.10', clause: aClause('purpose'), follow: [], because: 'it says why' },
    { rule: 'S0.57', clause: aClause('signature'), follow: [], because: 'it says who signs' },
    {
      rule: 'S0.14',
      clause: aClause('focusAreas'),
      follow: [`focus-areas/mapping/choice-of-efforts: duty mapNeedsFirst by ${both}, onEvent`],
      because: 'the mapping comes before the choice',
    },
    {
      rule: 'S1.12',
      clause: aClause('focusAreas', { mappingComesFirst: false }),
      follow: [],
      because: 'areas alone bind nobody to a deed',
    },
    {
      rule: 'S0.59',
      clause: aClause('ordinaryTermination'),
      follow: [`ordinary-termination/notice/any-time: right giveNoticeAnyTime by ${both} to ${both}, 2032-12-29`],
      because: 'as long as it changes something',
    },
    {
      rule: 'S0.59',
      clause: aClause('ordinaryTermination', {
        noticeByParty: ['municipality', 'organisation'].map((party) => ({
          party,
          notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: null },
        })),
      }),
      follow: [
        `ordinary-termination/notice-municipality/any-time: right giveNoticeAnyTime by municipality to ${both}, 2033-03-29`,
        `ordinary-termination/notice-organisation/any-time: right giveNoticeAnyTime by organisation to ${both}, 2033-03-29`,
      ],
      because: 'each party has its own, and nobody is left for the common one',
    },
    {
      rule: 'S3.40, S3.42',
      clause: aClause('terminationForCause'),
      follow: [
        `termination-for-cause/for-cause/cause: right terminateForCause by ${both} to ${both}, onEvent`,
        `termination-for-cause/renegotiation/any-time: right callRenegotiation by ${both} to ${both}, 2033-06-30`,
      ],
      because: 'leaving needs a cause, talking none, as long as it runs',
    },
    {
      rule: 'S3.42',
      clause: aClause('terminationForCause', { mayCallRenegotiation: false }),
      follow: [`termination-for-cause/for-cause/cause: right terminateForCause by ${both} to ${both}, onEvent`],
      because: 'talking is not mentioned',
    },
    {
      rule: 'S0.60',
      clause: aClause('breach'),
      follow: [`breach/breach/breach: right terminateForBreach by ${both} to ${both}, onEvent`],
      because: 'either may',
    },
    { rule: 'S3.37', clause: aClause('renewal'), follow: [], because: 'nothing renews' },
    {
      rule: 'S4.32',
      clause: aClause('review'),
      follow: [`review/review/2026: duty reviewAgreement by ${both}, 2026-06-30`],
      because: 'once a year before the end of Q2',
    },
    {
      rule: 'S4.26 to S4.28',
      clause: aClause('governanceBody', {
        established: { kind: 'by', on: '2026-12-31' },
        seats: [{ from: 'organisation', atLeast: 1, atMost: null, rank: 'management' }],
        meetings: [
          { key: 'half-yearly', timing: { kind: 'everyPeriod', every: 'halfYear', dueMonth: null }, agenda: [] },
          { key: 'now-and-then', timing: { kind: 'continuous' }, agenda: [] },
        ],
      }),
      follow: [
        'governance-body/half-yearly/2026-H1: duty holdMeeting by organisation, 2026-06-30',
        'governance-body/established/once: duty establishBody by organisation, 2026-12-31',
        'governance-body/half-yearly/2026-H2: duty holdMeeting by organisation, 2026-12-31',
        'governance-body/now-and-then/always: duty holdMeetings by organisation, continuous',
      ],
      because: 'by those who sit in it',
    },
    {
      rule: 'S0.46',
      clause: aClause('governanceBody', {
        seats: [{ from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' }],
        meetings: [{ key: 'yearly', timing: { kind: 'everyPeriod', every: 'year', dueMonth: null }, agenda: [] }],
      }),
      follow: ['governance-body/yearly/2026: duty holdMeeting by municipality, 2026-12-31'],
      because: 'a side stands for its parties',
    },
    {
      rule: 'S0.47',
      clause: aClause('governanceBody', {
        meetings: [{ key: 'yearly', timing: { kind: 'everyPeriod', every: 'year', dueMonth: null }, agenda: [] }],
      }),
      follow: [`governance-body/yearly/2026: duty holdMeeting by ${both}, 2026-12-31`],
      because: 'it names no seats, so all sit in it',
    },
    {
      rule: 'S0.36',
      clause: aClause('role', { of: 'each-municipality' }),
      follow: ['role/filled/always: duty keepRole by municipality to organisation, continuous'],
      because: 'the whole term through',
    },
    {
      rule: 'S1.26',
      clause: aClause('role', { filled: 'oncePerTerm' }),
      follow: [`role/filled/once: duty nameRole by ${both}, noDeadline`],
      because: 'once is enough, and nobody says when',
    },
    {
      rule: 'S4.36',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 2 }),
      follow: [
        'payment-by-calendar/invoice/2026-1: duty sendInvoice by organisation to municipality, 2026-06-30',
        'payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-06-30',
        'payment-by-calendar/invoice/2026-2: duty sendInvoice by organisation to municipality, 2026-12-31',
        'payment-by-calendar/instalment/2026-2: duty payInstalment by municipality to organisation, 2026-12-31',
      ],
      because: 'invoice and payment',
    },
    {
      rule: 'S4.36',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 1, timing: 'advance' }),
      follow: [
        'payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-01-01',
        'payment-by-calendar/invoice/2026-1: duty sendInvoice by organisation to municipality, 2026-01-01',
      ],
      because: 'in advance the invoice does not come after the payment',
    },
    {
      rule: 'S4.35',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 1, payeeInvoices: false }),
      follow: ['payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-12-31'],
      because: 'no invoice where none is sent',
    },
    {
      rule: 'S3.19 to S3.29',
      clause: aClause('paymentPerEvent', {
        perYear: { from: 3, to: 4 },
        inTotal: { from: 9, to: 12 },
        invoicing: ['afterEachEvent', 'yearly'],
        alsoPaidByPayer: [
          { key: 'childcare', words, about: { amountMinor: 7_000_00, currency: 'SEK' } },
          { key: 'food', words, about: null },
        ],
      }),
      follow: [
        'payment-per-event/invoice-year/2026: duty sendInvoice by organisation to municipality, 2026-12-31',
        `payment-per-event/rounds/2026: duty offerRounds by ${both}, 2026-12-31`,
        `payment-per-event/rounds-in-total/term: duty offerRoundsInTotal by ${both}, 2033-06-30`,
        'payment-per-event/also-childcare/held-round: duty payFor by municipality, onEvent',
        'payment-per-event/also-food/held-round: duty payFor by municipality, onEvent',
        'payment-per-event/invoice-round/held-round: duty sendInvoiceForRound by organisation to municipality, onEvent',
        'payment-per-event/payment/held-round: duty payPerRound by municipality to organisation, onEvent',
      ],
      because: 'both rhythms are written, so both are shown',
    },
    {
      rule: 'S2.07',
      clause: aClause('appropriation'),
      follow: [
        'appropriation/appropriation/2026: right spendAppropriation by municipality to municipality, 2026-12-31',
      ],
      because: 'the money of a year is there in it',
    },
    {
      rule: 'S2.07',
      clause: aClause('appropriation', { fromYear: 2027, untilYear: 2028 }),
      follow: [],
      because: 'not in this year',
    },
    {
      rule: 'S0.51 to S0.54, S4.20',
      clause: aClause('funding', {
        items: [
          { key: 'time', payer: 'municipality', words },
          { key: 'project', payer: 'funder', words },
          { key: 'more', payer: 'by-agreement', words },
        ],
        budget: { preparedBy: 'organisation', approvedBy: 'municipality' },
      }),
      follow: [
        'funding/budget-approved/2026: duty approveBudget by municipality, noDeadline',
        'funding/budget-prepared/2026: duty prepareBudget by organisation to municipality, noDeadline',
        'funding/time/always: duty payFor by municipality, continuous',
      ],
      because: 'a funder outside the agreement owes nothing under it',
    },
    {
      rule: 'S0.51',
      clause: aClause('funding', { items: [{ key: 'time', payer: 'municipality', words }] }),
      follow: ['funding/time/always: duty payFor by municipality, continuous'],
      because: 'no budget is spoken of',
    },
    {
      rule: 'S0.33',
      clause: aClause('commitment'),
      follow: ['commitment/act/always: duty fulfilCommitment by municipality to organisation, continuous'],
      because: 'each action when its timing says',
    },
    {
      rule: 'S0.21, S0.22',
      clause: aClause('childrensInvolvement'),
      follow: [
        `childrens-involvement/involvement/always: duty involveChildren by ${both}, continuous`,
        `childrens-involvement/principles/once: duty drawUpPrinciples by ${both}, noDeadline`,
      ],
      because: 'all along, with principles',
    },
    {
      rule: 'S0.21',
      clause: aClause('childrensInvolvement', { principlesOwed: false }),
      follow: [`childrens-involvement/involvement/always: duty involveChildren by ${both}, continuous`],
      because: 'no principles are owed',
    },
    {
      rule: 'S0.30, S0.31',
      clause: aClause('communication', {
        approval: { by: 'organisation', triggeredBy: 'unsettled', responseDays: null },
        communicationPlan: true,
      }),
      follow: [
        'communication/approval/publication: duty askForApproval by municipality to organisation, onEvent',
        `communication/communication-plan/once: duty drawUpCommunicationPlan by ${both}, noDeadline`,
      ],
      because: 'one-sided: nobody asks the municipality',
    },
    {
      rule: 'S3.33',
      clause: aClause('communication', { logosRequiredOf: ['municipality', 'organisation'] }),
      follow: [`communication/logos/publication: duty carryLogos by ${both} to ${both}, onEvent`],
      because: 'both marks on all material',
    },
    {
      rule: 'S0.64, S0.65',
      clause: aClause('rightsToMaterials', {
        joint: 'agreedInPlan',
        removalOnDemand: { triggers: ['outdated', 'leaving'] },
      }),
      follow: [
        `rights-to-materials/joint-rights/joint-material: duty agreeRightsToJointMaterial by ${both}, onEvent`,
        `rights-to-materials/removal/outdated-or-leaving: right demandRemoval by ${both} to ${both}, onEvent`,
      ],
      because: 'removal is a power, not automatic',
    },
    { rule: 'S0.62', clause: aClause('rightsToMaterials'), follow: [], because: 'owning asks for no deed' },
    {
      rule: 'S4.12, S4.15',
      clause: aClause('reporting'),
      follow: ['reporting/report/2026: duty report by organisation to municipality, 2026-12-31'],
      because: 'once a year',
    },
    {
      rule: 'S0.41',
      clause: aClause('reporting', { to: [], toFunder: true, timing: { kind: 'noDeadline' } }),
      follow: ['reporting/report/once: duty reportOngoing by organisation, noDeadline'],
      because: 'to the funder, who is no party',
    },
    {
      rule: 'S4.12',
      clause: aClause('reporting', { to: [] }),
      follow: ['reporting/report/2026: duty report by organisation to municipality, 2026-12-31'],
      because: 'it names nobody to report to: the other',
    },
    {
      rule: 'S4.47, S4.49',
      clause: aClause('dataProtection', {
        consentBy: 'organisation',
        storageBy: 'organisation',
        dutyToNotify: { by: 'municipality', statute: 'Act' },
      }),
      follow: [
        'data-protection/consent/always: duty obtainConsent by organisation, continuous',
        'data-protection/notification/concern-for-a-child: duty notifyAuthority by municipality, onEvent',
        'data-protection/storage/always: duty storeDataSafely by organisation, continuous',
      ],
      because: 'each by the one it names',
    },
    { rule: 'S4.48', clause: aClause('dataProtection'), follow: [], because: 'it names nobody' },
    {
      rule: 'S4.39, S4.40',
      clause: aClause('openingHours', { closedOn: ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] }),
      follow: [
        'opening-hours/closed-2026/2026-05-01: duty keepClosed by organisation, 2026-05-01',
        'opening-hours/closed-2026/2026-05-15: duty keepClosed by organisation, 2026-05-15',
        'opening-hours/closed-2026/2026-06-05: duty keepClosed by organisation, 2026-06-05',
        'opening-hours/hours/once: duty agreeOpeningHours by organisation to municipality, noDeadline',
      ],
      because: 'three days, one of them movable',
    },
    {
      rule: 'S3.04',
      clause: aClause('condition'),
      follow: [],
      because: 'another agreement must stand; nobody owes a deed',
    },
    {
      rule: 'S3.05',
      clause: aClause('condition', { kind: 'policyBasis', name: 'Policy', from: null, until: '2027-12-31' }),
      follow: [],
      because: 'nor does anybody by a policy it rests on',
    },
    {
      rule: 'S3.41',
      clause: aClause('condition', { kind: 'dialogueFirst', before: ['budget'] }),
      follow: [`condition/dialogue/planned-significant-change: duty talkBeforeDeviation by ${both}, onEvent`],
      because: 'talking comes before a change',
    },
    {
      rule: 'S1.21',
      clause: aClause('condition', {
        kind: 'ifThen',
        decidedBy: 'people',
        event: 'sufficient-support',
        consequence: words,
      }),
      follow: [`condition/if-then/sufficient-support: duty fulfilCommitment by ${both}, onEvent`],
      because: 'only if it happens',
    },
  ])('$rule $clause.family: $because', ({ clause, follow }) => {
    const found = follows(clause);
    expect(new Set(found)).toEqual(new Set(follow));
    expect(found).toHaveLength(follow.length);
  });
});

describe('the term bounds what follows', () => {
  const window = { from: day('2026-01-01'), until: day('2026-12-31') };
  const until = (end: string, clause: ClauseInput) =>
    ledgerOf(anAgreement({ clauses: [aTerm('2024-01-01', end), clause] }), window, day('2026-01-01')).map(told);

  it('S2.07 the money of its last year is there until its last day', () => {
    expect(until('2026-06-30', aClause('appropriation'))).toEqual([
      'right spendAppropriation by municipality to municipality, 2026-06-30',
    ]);
  });

  it('S2.07 the money of a year is there from its first day where nobody knows when the agreement began', () => {
    const clauses = [aTerm(null, '2033-06-30'), aClause('appropriation')];
    const [entry] = ledgerOf(anAgreement({ clauses }), window, day('2026-03-01'));
    expect(entry && inShort(entry)).toBe('appropriation/appropriation/2026, 2026-01-01 .. 2026-12-31, open');
  });

  it('S4.40 no room is kept closed after it', () => {
    const closedOn = ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] as const;
    expect(until('2026-05-15', aClause('openingHours', { closedOn: [...closedOn] }))).toEqual([
      'duty keepClosed by organisation, 2026-05-01',
      'duty keepClosed by organisation, 2026-05-15',
      'duty agreeOpeningHours by organisation to municipality, noDeadline',
    ]);
  });
});

describe('amounts that come with a round', () => {
  const ledger = (clause: ClauseInput) =>
    ledgerOf(
      anAgreement({ clauses: [clause] }),
      { from: day('2026-01-01'), until: day('2026-12-31') },
      day('2026-03-31'),
    );
  const low = { amountMinor: 6_500_00, currency: 'SEK' } as const;
  const high = { amountMinor: 10_000_00, currency: 'SEK' } as const;

  it.each([
    { amounts: [low], criterion: null, amount: low, because: 'one amount is the amount' },
    {
      amounts: [low, high],
      criterion: null,
      amount: { code: 'amountCriterionUnstated', amounts: [low, high] },
      because: 'S3.21: no criterion chooses',
    },
    {
      amounts: [low, high],
      criterion: words,
      amount: { code: 'amountByCriterion', criterion: words, amounts: [low, high] },
      because: 'people apply the criterion',
    },
  ])('$because', ({ amount, amounts, criterion }) => {
    const payment = ledger(aClause('paymentPerEvent', { amounts, criterion })).find(
      ({ deed }) => deed.code === 'payPerRound',
    );
    expect(paid(payment)).toEqual(amount);
  });

  function paid(entry: LedgerEntry | undefined) {
    const amount = entry?.amount;
    if (!amount) return null;
    return amount.known ? amount.value : amount.missing;
  }

  it('S3.23 about SEK 7,000 is no exact amount', () => {
    const about = { amountMinor: 7_000_00, currency: 'SEK' } as const;
    const clause = aClause('paymentPerEvent', { alsoPaidByPayer: [{ key: 'childcare', words, about }] });
    const childcare = ledger(clause).find(({ deed }) => deed.code === 'payFor');
    expect(paid(childcare)).toEqual({
      code: 'amountApproximate',
      about,
    });
  });

  it('S3.23 what is paid besides has no amount where none is said', () => {
    const clause = aClause('paymentPerEvent', { alsoPaidByPayer: [{ key: 'food', words, about: null }] });
    expect(paid(ledger(clause).find(({ deed }) => deed.code === 'payFor'))).toBeNull();
  });
});
