import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { approved, clauses, demand, guide, head, made, published, refusal } from './a-record-of-a-poster.ts';

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
const done = (version: number, key = 'off') =>
  ({ kind: 'removalDone', ...head, demand: key, asset: 'poster', version }) as const;
const notice = { kind: 'noticeGiven', ...head, ground: 'ordinary', cause: null } as const;

const outdatedOnly = [
  clauses[0],
  aClause('rightsToMaterials', { removalOnDemand: { triggers: ['outdated'] } }),
  clauses[2],
] as typeof clauses;

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
