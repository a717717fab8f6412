import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { giveNotice, type Notice } from './give-notice.ts';

const ordinary = aClause('ordinaryTermination', {
  notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } },
});
const clauses = [aTerm('2024-03-20', '2033-06-30'), ordinary, aClause('terminationForCause')];
const given = (on: string, by = 'municipality') =>
  ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null }) as const;

function tried(
  notice: Partial<Omit<Notice, 'on'>> & { on?: string },
  today = '2026-11-21',
  facts: Parameters<typeof anAgreement>[0] = {},
) {
  const agreement = anAgreement({ clauses, ...facts });
  const { on = today, ...rest } = notice;
  return giveNotice(
    agreement,
    { by: 'municipality', ground: 'ordinary', cause: null, ...rest, on: day(on) },
    day(today),
  );
}

describe('S0.59, S3.42 a party gives notice', () => {
  it.each([
    { notice: {}, event: { ground: 'ordinary', on: '2026-11-21', cause: null }, because: 'today, without a cause' },
    {
      notice: { on: '2026-10-22' },
      event: { ground: 'ordinary', on: '2026-10-22', cause: null },
      because: 'handed over thirty days ago',
    },
    {
      notice: { ground: 'forCause', cause: ' Not delivered ' },
      event: { ground: 'forCause', on: '2026-11-21', cause: 'Not delivered' },
      because: 'S3.42 with its cause',
    },
  ] as const)('accepted: $because', ({ event, notice }) => {
    const before = anAgreement({ clauses });
    expect(tried(notice)).toEqual({
      accepted: true,
      value: { ...before, events: [{ kind: 'noticeGiven', by: 'municipality', ...event, on: day(event.on) }] },
    });
  });

  it('accepted beside the other party’s notice', () => {
    expect(tried({ by: 'organisation' }, '2026-11-21', { events: [given('2026-11-01')] }).accepted).toBe(true);
  });

  it('accepted anew after a withdrawal', () => {
    const withdrawn = { kind: 'noticeWithdrawn', on: '2026-11-05', by: 'municipality' } as const;
    expect(tried({}, '2026-11-21', { events: [given('2026-11-01'), withdrawn] }).accepted).toBe(true);
  });
});

describe('refused, with the fact in the way', () => {
  it('once more, although nobody can say when the first takes effect', () => {
    const agreement = anAgreement({ clauses });
    const first = {
      kind: 'noticeGiven',
      on: day('2026-11-01'),
      by: 'municipality',
      ground: 'breach',
      cause: 'Late',
    } as const;
    const second = { by: 'municipality', ground: 'ordinary', cause: null, on: day('2026-11-21') } as const;
    expect(giveNotice({ ...agreement, events: [first] }, second, day('2026-11-21'))).toEqual({
      accepted: false,
      refusal: { kind: 'NoticeAlreadyGiven', givenOn: day('2026-11-01'), effectiveOn: null },
    });
  });

  it.each([
    { notice: { by: 'stranger' }, refusal: { kind: 'NotAParty' }, because: 'only a party may leave' },
    {
      notice: {},
      today: '2024-03-01',
      refusal: { kind: 'AgreementNotInForce', state: 'undetermined' },
      because: 'it has not begun',
    },
    {
      notice: {},
      facts: { clauses: [aTerm(null, null), ordinary] },
      refusal: { kind: 'AgreementNotInForce', state: 'undetermined' },
      because: 'nobody knows whether it has begun',
    },
    {
      notice: {},
      today: '2033-07-01',
      refusal: { kind: 'AgreementNotInForce', state: 'ended' },
      because: 'it is over',
    },
    {
      notice: {},
      facts: { events: [given('2026-11-01')] },
      refusal: { kind: 'NoticeAlreadyGiven', givenOn: day('2026-11-01'), effectiveOn: day('2027-05-01') },
      because: 'one notice a party',
    },
    {
      notice: { ground: 'breach', cause: 'Breach' },
      refusal: { kind: 'NoNoticeClause', missing: { code: 'silent', family: 'breach' } },
      because: 'the agreement is silent',
    },
    {
      notice: { ground: 'forCause' },
      refusal: { kind: 'CauseRequired', causes: ['breach', 'materialChange'] },
      because: 'S3.42: a cause is required',
    },
    {
      notice: { ground: 'forCause', cause: '   ' },
      refusal: { kind: 'CauseRequired', causes: ['breach', 'materialChange'] },
      because: 'blank is none',
    },
    {
      notice: { on: '2026-11-22' },
      refusal: { kind: 'NoticeDayOutOfReach', earliest: day('2026-10-22'), latest: day('2026-11-21') },
      because: 'notice is not given ahead',
    },
    {
      notice: { on: '2026-10-21' },
      refusal: { kind: 'NoticeDayOutOfReach', earliest: day('2026-10-22'), latest: day('2026-11-21') },
      because: 'nor recorded after more than thirty days',
    },
    {
      notice: { on: '2024-03-19' },
      today: '2024-04-01',
      refusal: { kind: 'NoticeDayOutOfReach', earliest: day('2024-03-20'), latest: day('2024-04-01') },
      because: 'nor dated before the start',
    },
    {
      notice: {},
      today: '2032-12-15',
      refusal: { kind: 'NoticeMoot', naturalEnd: day('2033-06-30'), effectiveOn: day('2033-07-01') },
      because: 'S0.61: the term ends first',
    },
  ] as const)('$refusal.kind: $because', ({ notice, refusal, ...rest }) => {
    const { facts, today } = { facts: {}, today: '2026-11-21', ...rest };
    expect(tried(notice, today, facts)).toEqual({ accepted: false, refusal });
  });
});
