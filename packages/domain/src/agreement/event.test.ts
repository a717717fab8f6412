import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { agreementEventSchema, parseAgreementEvents, writeAgreementEvent } from './event.ts';

const notice = { kind: 'noticeGiven', on: '2026-01-10', by: 'municipality', ground: 'forCause' } as const;

describe('the cause of a notice', () => {
  it.each([
    { cause: null, read: null, because: 'none is given' },
    { cause: 'Not delivered', read: 'Not delivered', because: 'some words' },
    { cause: ' Not delivered\n', read: 'Not delivered', because: 'the blanks around it say nothing' },
  ])('$cause is read as $read: $because', ({ cause, read }) => {
    expect(agreementEventSchema.parse({ ...notice, cause })).toEqual({ ...notice, on: day('2026-01-10'), cause: read });
  });

  it.each([
    { cause: '', because: 'nothing is said' },
    { cause: '  ', because: 'blanks say nothing' },
  ])('"$cause" is refused: $because', ({ cause }) => {
    expect(agreementEventSchema.safeParse({ ...notice, cause }).success).toBe(false);
  });
});

describe('what has happened', () => {
  it.each([
    { ...notice, cause: 'Not delivered' },
    { kind: 'noticeWithdrawn', on: '2026-02-01', by: 'municipality' },
    { kind: 'dutyFulfilled', on: '2026-02-01', by: 'municipality', entry: 'review/review/2026' },
    { kind: 'decisionTaken', on: '2026-02-01', body: 'council', outcome: 'recommended' },
    { kind: 'decisionTaken', on: '2026-02-01', body: 'council', outcome: 'approved' },
    { kind: 'decisionTaken', on: '2026-02-01', body: 'council', outcome: 'rejected' },
    { kind: 'startEvent', on: '2026-02-01', event: 'last-signature' },
    { kind: 'extended', on: '2026-02-01' },
    { kind: 'renewalDeclined', on: '2026-02-01', by: 'municipality' },
  ] as const)('is written as it was read: $kind', (event) => {
    expect(writeAgreementEvent(agreementEventSchema.parse(event))).toEqual(event);
  });

  it('names the record that a duty was fulfilled for', () => {
    const nameless = { kind: 'dutyFulfilled', on: '2026-02-01', by: 'municipality', entry: '' };
    expect(agreementEventSchema.safeParse(nameless).success).toBe(false);
  });

  it('is read back from what was written, all of it or none', () => {
    const withdrawn = { kind: 'noticeWithdrawn', on: '2026-02-01', by: 'municipality' };
    expect(parseAgreementEvents([withdrawn])).toEqual({
      accepted: true,
      value: [agreementEventSchema.parse(withdrawn)],
    });
    expect(parseAgreementEvents([withdrawn, { ...withdrawn, on: '2026-02-30' }])).toMatchObject({
      accepted: false,
      refusal: [{ path: [1, 'on'] }],
    });
  });
});
