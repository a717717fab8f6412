import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { materialsOf } from './ownership.ts';
import { agreement, type Event } from './a-poster.ts';

describe('S0.62 to S0.64 who owns a material', () => {
  const material = (...makers: string[]): Event => ({
    kind: 'materialRecorded',
    on: '2026-02-01',
    by: 'municipality',
    key: 'guide',
    title: 'Guide',
    makers,
  });
  const rights: Event = {
    kind: 'materialRightsAgreed',
    on: '2026-02-02',
    by: 'organisation',
    key: 'rights',
    material: 'guide',
    owners: ['organisation'],
    writtenIn: 'plan',
    terms: 'Free use.',
  };
  const yes: Event = { kind: 'accepted', on: '2026-02-03', by: 'municipality', subject: 'materialRightsAgreed/rights' };
  const joint = material('municipality', 'organisation');
  it.each([
    { events: [material('municipality')], rights: {}, is: ['municipality'], because: 'S0.63: own' },
    { events: [material('organisation')], rights: {}, is: ['organisation'], because: 'S0.62: the other’s' },
    {
      events: [material('organisation')],
      rights: { own: 'shared' },
      is: ['municipality', 'organisation', 'third'],
      because: 'shared by the agreement',
    },
    {
      events: [joint],
      rights: { joint: 'agreedInPlan' },
      is: 'rightsNotAgreed',
      because: 'S0.64: incomplete without its rights entry',
    },
    { events: [joint, rights], rights: { joint: 'agreedInPlan' }, is: 'rightsNotAgreed', because: 'one maker’s word' },
    {
      events: [joint, rights, yes],
      rights: { joint: 'agreedInPlan' },
      is: ['organisation'],
      because: 'both makers agreed',
    },
    {
      events: [joint],
      rights: { joint: 'unstated' },
      is: 'jointRightsUnstated',
      because: 'the agreement says nothing',
    },
    {
      events: [joint, rights, yes],
      rights: { joint: 'unstated' },
      is: ['organisation'],
      because: 'but the makers agreed',
    },
    {
      events: [joint],
      rights: { joint: 'shared' },
      is: ['municipality', 'organisation'],
      because: 'shared by its makers',
    },
  ] as const)('$because', ({ events, is, rights: rule }) => {
    const [found] = materialsOf(agreement([...events], {}, rule));
    const owners = found?.owners;
    expect(owners?.known ? owners.value : owners?.missing.code).toEqual(is);
  });

  it('knows nothing where the agreement is silent', () => {
    expect(materialsOf(anAgreement({ events: [joint] }))).toMatchObject([
      { isJoint: true, terms: null, owners: { known: false, missing: { code: 'silent' } } },
    ]);
  });
});
