import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { withdrawableUntil, withdrawNotice } from './withdraw-notice.ts';

const given = { kind: 'noticeGiven', on: '2025-01-01', by: 'municipality', ground: 'ordinary', cause: null } as const;
const agreement = anAgreement({
  clauses: [
    aTerm('2024-01-01', '2033-06-30'),
    aClause('ordinaryTermination', {
      notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } },
    }),
  ],
  events: [given],
});

describe('a notice may be taken back until it takes effect', () => {
  it('accepted on the day before it takes effect', () => {
    expect(withdrawNotice(agreement, 'municipality', day('2025-06-30'))).toEqual({
      accepted: true,
      value: {
        ...agreement,
        events: [...agreement.events, { kind: 'noticeWithdrawn', by: 'municipality', on: day('2025-06-30') }],
      },
    });
  });

  it.each([
    {
      by: 'municipality',
      today: '2025-07-01',
      refusal: { kind: 'NoticeAlreadyEffective', effectiveOn: day('2025-07-01') },
      because: 'it takes effect today',
    },
    { by: 'organisation', today: '2025-03-01', refusal: { kind: 'NotTheGiver' }, because: 'only the giver may' },
    {
      by: 'municipality',
      today: '2024-12-31',
      refusal: { kind: 'NoStandingNotice' },
      because: 'none had been given yet',
    },
    { by: 'stranger', today: '2025-03-01', refusal: { kind: 'NotAParty' }, because: 'strangers have no say' },
  ] as const)('$refusal.kind for $by on $today: $because', ({ by, refusal, today }) => {
    expect(withdrawNotice(agreement, by, day(today))).toEqual({ accepted: false, refusal });
  });

  it('is no standing notice any more once taken back', () => {
    const withdrawn = withdrawNotice(agreement, 'municipality', day('2025-02-01'));
    expect(withdrawn.accepted && withdrawNotice(withdrawn.value, 'municipality', day('2025-02-02'))).toEqual({
      accepted: false,
      refusal: { kind: 'NoStandingNotice' },
    });
  });
});

it.each([
  { takesEffect: '2025-07-01', until: '2025-06-30', because: 'the day of effect itself is too late' },
  { takesEffect: '2024-03-01', until: '2024-02-29', because: 'February has a 29th in 2024' },
  { takesEffect: '2026-01-01', until: '2025-12-31', because: 'the year ends between' },
])('a notice that takes effect on $takesEffect can be taken back until $until: $because', ({ takesEffect, until }) => {
  expect(withdrawableUntil(day(takesEffect)).toString()).toBe(until);
});
