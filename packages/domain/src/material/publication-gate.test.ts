import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { approved, both, clauses, demand, guide, made, published, refusal } from './a-record-of-a-poster.ts';

describe('what stands in the way of a publication', () => {
  it.each([
    { record: made(1), events: [], refused: null, because: 'a first version' },
    {
      record: made(2),
      events: [],
      refused: { code: 'otherVersionNext', version: 1 },
      because: 'no second before the first',
    },
    {
      record: made(1),
      events: [made(1)],
      refused: { code: 'otherVersionNext', version: 2 },
      because: 'no version twice',
    },
    {
      record: made(1, { material: 'guide' }),
      events: [],
      refused: { code: 'unknownMaterial', material: 'guide' },
      because: 'of an unknown material',
    },
    {
      record: made(1, { carries: [{ party: 'nobody', mark: 'logo' }] }),
      events: [],
      refused: { code: 'unknownParties', keys: ['nobody'] },
      because: 'a stranger’s logo',
    },
    {
      record: approved(1),
      events: [],
      refused: { code: 'unknownVersion', asset: 'poster', version: 1 },
      because: 'nothing to approve',
    },
    {
      record: approved(1),
      events: [made(1), made(2)],
      refused: { code: 'versionSuperseded', version: 1, latest: 2 },
      because: 'an old version',
    },
    {
      record: approved(1, { by: 'municipality' }),
      events: [made(1)],
      refused: { code: 'notYoursToApprove' },
      because: 'not the right-holder',
    },
    {
      record: approved(1),
      events: [made(1), approved(1, { approved: false })],
      refused: { code: 'alreadyAnswered', version: 1, on: day('2026-03-01') },
      because: 'answered once',
    },
    {
      record: published(1),
      events: [],
      refused: { code: 'unknownVersion', asset: 'poster', version: 1 },
      because: 'nothing to publish',
    },
    {
      record: published(1),
      events: [made(1)],
      refused: { code: 'approvalMissing', by: 'organisation', version: 1 },
      because: 'S0.30: not approved',
    },
    {
      record: published(1),
      events: [made(1), approved(1, { approved: false })],
      refused: { code: 'approvalMissing', by: 'organisation', version: 1 },
      because: 'declined',
    },
    {
      record: published(1),
      events: [made(1, { carries: both.slice(0, 1) })],
      refused: { code: 'approvalUnsettled', by: 'organisation', version: 1 },
      because: 'only the name: unsettled',
    },
    { record: published(1), events: [made(1), approved(1)], refused: null, because: 'approved' },
    {
      record: published(1),
      events: [made(1), approved(1), made(2)],
      refused: { code: 'versionSuperseded', version: 1, latest: 2 },
      because: 'superseded',
    },
    {
      record: published(2),
      events: [made(1), approved(1), made(2)],
      refused: { code: 'approvalMissing', by: 'organisation', version: 2 },
      because: 'a change voids the approval',
    },
    { record: published(1), events: [made(1, { carries: [] })], refused: null, because: 'it shows nobody' },
    {
      record: published(1),
      events: [made(1, { of: 'marketing', carries: [] })],
      refused: { code: 'logosLacking', parties: ['municipality'] },
      because: 'S3.33: marketing without the logo',
    },
    {
      record: published(1),
      events: [guide('municipality', 'organisation'), made(1, { material: 'guide', carries: [] })],
      refused: { code: 'jointRightsMissing', material: 'Guide' },
      because: 'S0.64: joint, without its rights',
    },
    {
      record: published(1),
      events: [guide('municipality'), made(1, { material: 'guide', carries: [] })],
      refused: null,
      because: 'one’s own material',
    },
    {
      record: published(2),
      events: [made(1), approved(1), published(1), demand('outdated', 'poster'), made(2), approved(2)],
      refused: { code: 'removalStands', by: 'organisation', on: day('2026-03-01') },
      because: 'S0.65: name and logo are to go',
    },
    {
      record: published(2),
      events: [made(1), approved(1), published(1), demand('outdated', 'poster'), made(2, { carries: [] })],
      refused: null,
      because: 'without them it may stay',
    },
  ] as const)('$because', ({ events, record, refused }) => {
    expect(refusal(record, [...events])).toEqual(refused);
  });
});

it('S0.30 a definition that tells of a publication without its approval is refused with the place', () => {
  const events = [made(1), published(1)];
  expect(() => anAgreement({ clauses, events })).toThrow('approvedVersion');
  expect(() => anAgreement({ clauses, events: [made(1), published(1), approved(1)] })).toThrow('events[1].version');
  expect(anAgreement({ clauses, events: [made(1), approved(1), published(1)] }).events).toHaveLength(3);
});
