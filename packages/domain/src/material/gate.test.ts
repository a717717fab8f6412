import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';

type Events = NonNullable<AgreementFacts['events']>;
type Made = WrittenRecord<'assetVersioned'>;

const today = day('2026-12-31');
const head = { on: '2026-03-01', by: 'municipality' } as const;
const both: Made['carries'] = [
  { party: 'organisation', mark: 'name' },
  { party: 'organisation', mark: 'logo' },
];
const made = (version: number, facts: Partial<Made> = {}): Made => ({
  kind: 'assetVersioned',
  ...head,
  asset: 'poster',
  version,
  title: 'Poster',
  of: 'socialMedia',
  material: null,
  carries: both,
  ...facts,
});
const approved = (version: number, facts: Partial<WrittenRecord<'assetApproved'>> = {}) =>
  ({
    kind: 'assetApproved',
    ...head,
    by: 'organisation',
    asset: 'poster',
    version,
    approved: true,
    note: null,
    ...facts,
  }) as const;
const published = (version: number) =>
  ({ kind: 'assetPublished', ...head, asset: 'poster', version, where: 'Web' }) as const;
const guide = (...makers: string[]) =>
  ({ kind: 'materialRecorded', ...head, key: 'guide', title: 'Guide', makers }) as const;
const rights = (owners: string[], material = 'guide') =>
  ({
    kind: 'materialRightsAgreed',
    ...head,
    key: 'rights',
    material,
    owners,
    writtenIn: 'plan',
    terms: 'Free.',
  }) as const;
const demand = (trigger: 'outdated' | 'leaving', asset: string | null, by = 'organisation') =>
  ({ kind: 'removalDemanded', ...head, by, key: 'off', trigger, asset }) as const;
const done = (version: number, key = 'off') =>
  ({ kind: 'removalDone', ...head, demand: key, asset: 'poster', version }) as const;
const notice = { kind: 'noticeGiven', ...head, ground: 'ordinary', cause: null } as const;

const clauses = [
  aClause('communication', {
    approval: { by: 'organisation', triggeredBy: 'unsettled', responseDays: null },
    logosRequiredOf: ['municipality'],
  }),
  aClause('rightsToMaterials', { joint: 'agreedInPlan', removalOnDemand: { triggers: ['outdated', 'leaving'] } }),
  aClause('ordinaryTermination'),
];
const outdatedOnly = [
  clauses[0],
  aClause('rightsToMaterials', { removalOnDemand: { triggers: ['outdated'] } }),
  clauses[2],
] as typeof clauses;

function refusal(record: WrittenRecord, events: Events, said = clauses) {
  const kept = keepRecord(anAgreement({ clauses: said, events }), recordSchema.parse(record), today);
  return kept.accepted ? null : kept.refusal;
}

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

describe('rights and removal', () => {
  const out = [made(1), approved(1), published(1)];
  it.each([
    {
      record: guide('nobody'),
      events: [],
      refused: { code: 'unknownParties', keys: ['nobody'] },
      because: 'made by a stranger',
    },
    {
      record: rights(['municipality']),
      events: [],
      refused: { code: 'unknownMaterial', material: 'guide' },
      because: 'rights to nothing',
    },
    {
      record: rights(['municipality']),
      events: [guide('municipality')],
      refused: { code: 'materialNotJoint', material: 'Guide' },
      because: 'not joint',
    },
    {
      record: rights(['third']),
      events: [guide('municipality', 'organisation')],
      refused: { code: 'ownersNotMakers', keys: ['third'] },
      because: 'owned by another',
    },
    {
      record: rights(['municipality']),
      events: [guide('municipality', 'organisation')],
      refused: null,
      because: 'one of the makers',
    },
    { record: demand('outdated', 'poster'), events: out, refused: null, because: 'outdated' },
    { record: demand('outdated', null), events: out, refused: { code: 'outdatedNeedsAsset' }, because: 'which one?' },
    {
      record: demand('outdated', 'poster', 'municipality'),
      events: out,
      refused: { code: 'nothingToClean' },
      because: 'it is not on it',
    },
    { record: demand('outdated', 'flyer'), events: out, refused: { code: 'nothingToClean' }, because: 'no such asset' },
    { record: demand('leaving', null), events: out, refused: { code: 'nobodyLeaves' }, because: 'nobody leaves' },
    { record: demand('leaving', null), events: [...out, notice], refused: null, because: 'the municipality leaves' },
    {
      record: demand('leaving', 'poster'),
      events: [...out, notice],
      refused: { code: 'leavingTakesAll' },
      because: 'all or nothing',
    },
    { record: done(1), events: out, refused: { code: 'unknownDemand', demand: 'off' }, because: 'nobody asked' },
    {
      record: done(2),
      events: [...out, demand('outdated', 'poster')],
      refused: { code: 'notOnTheList', asset: 'poster', version: 2 },
      because: 'not on the list',
    },
    { record: done(1), events: [...out, demand('outdated', 'poster')], refused: null, because: 'on the list' },
    {
      record: done(1),
      events: [...out, demand('outdated', 'poster'), done(1)],
      refused: { code: 'alreadyCleaned', on: day('2026-03-01') },
      because: 'done',
    },
  ] as const)('$because', ({ events, record, refused }) => {
    expect(refusal(record, [...events])).toEqual(refused);
  });

  it('is no right where the agreement gives none, or not for that reason', () => {
    expect([
      refusal(demand('outdated', 'poster'), out, clauses.slice(0, 1)),
      refusal(demand('leaving', null), [...out, notice], outdatedOnly),
    ]).toEqual([{ code: 'noRemovalAgreed' }, { code: 'triggerNotAgreed', trigger: 'leaving' }]);
  });
});

describe('whatever is tried, in whatever order', () => {
  const versions = fc.integer({ min: 1, max: 2 });
  const parties = fc.constantFrom('municipality', 'organisation', 'organisation');
  const asset = fc.constantFrom('poster', 'flyer');
  const anyRecord: fc.Arbitrary<WrittenRecord> = fc.oneof(
    fc
      .record({ asset, version: versions, carries: fc.subarray([...both]) })
      .map(({ asset: one, carries, version }) => made(version, { asset: one, carries })),
    fc
      .record({ asset, version: versions, by: parties, yes: fc.boolean() })
      .map(({ asset: one, by, version, yes }) => approved(version, { asset: one, by, approved: yes })),
    fc.record({ asset, version: versions }).map(({ asset: one, version }) => ({ ...published(version), asset: one })),
    fc.constant(demand('outdated', 'poster')),
  );

  const manyRecords = fc.array(anyRecord, { minLength: 8, maxLength: 60, size: 'max' });

  /** Each publication of a version with name or logo, and what had been answered about that version before. */
  function answersBeforePublications(records: readonly WrittenRecord[]) {
    const { events } = records.reduce<Agreement>((agreement, record) => {
      const kept = keepRecord(agreement, recordSchema.parse(record), today);
      return kept.accepted ? kept.value : agreement;
    }, anAgreement({ clauses }));
    return events.flatMap((event, index) => {
      if (event.kind !== 'assetPublished') return [];
      const ofVersion = events
        .slice(0, index)
        .filter(
          (one) => 'asset' in one && 'version' in one && one.asset === event.asset && one.version === event.version,
        );
      const isMarked = ofVersion.some((one) => one.kind === 'assetVersioned' && one.carries.length > 0);
      const answers = ofVersion.flatMap((one) => (one.kind === 'assetApproved' ? [[one.by, one.approved]] : []));
      return isMarked ? [answers] : [];
    });
  }

  it('S0.30 nothing with name and logo is out without an approval of that version, given before', () =>
    fc.assert(
      fc.property(manyRecords, (records) => {
        for (const answers of answersBeforePublications(records)) expect(answers).toEqual([['organisation', true]]);
      }),
      { numRuns: 800 },
    ));

  it('something with name and logo does come out', () => {
    const same = fc.sample(manyRecords, { numRuns: 200, seed: 1 });
    expect(same.flatMap(answersBeforePublications).length).toBeGreaterThan(20);
  });
});

it('S0.30 a definition that tells of a publication without its approval is refused with the place', () => {
  const events = [made(1), published(1)];
  expect(() => anAgreement({ clauses, events })).toThrow('approvedVersion');
  expect(() => anAgreement({ clauses, events: [made(1), published(1), approved(1)] })).toThrow('events[1].version');
  expect(anAgreement({ clauses, events: [made(1), approved(1), published(1)] }).events).toHaveLength(3);
});
