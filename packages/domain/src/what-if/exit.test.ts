import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, giveNotice } from '../agreement/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { effort, type Event, withMunicipality } from './a-programme.ts';
import { type ExitStep, simulateExit } from './exit.ts';
import { standingOf } from './standing.ts';

const leaving = (organisation: string, noticeOn = '2026-11-22'): ExitStep => ({
  organisation,
  noticeOn: day(noticeOn),
  ground: 'ordinary',
});
const three = (events: Readonly<Record<string, readonly Event[]>> = {}) =>
  ['north', 'south', 'west'].map((name) => withMunicipality(name, events[name]));
const simulated = (programme: readonly Agreement[], step = leaving('north')) =>
  simulateExit(programme, step, 'programme');

const poster: readonly Event[] = [
  {
    ...{ kind: 'assetVersioned', on: '2026-04-01', by: 'municipality', asset: 'poster', version: 1, title: 'Poster' },
    ...{ of: 'marketing', material: null, carries: [{ party: 'municipality', mark: 'logo' }] },
  },
  { kind: 'assetPublished', on: '2026-04-02', by: 'municipality', asset: 'poster', version: 1, where: 'the library' },
];
const jointFilm: Event = {
  ...{ kind: 'materialRecorded', on: '2026-04-01', by: 'municipality', key: 'film', title: 'Film' },
  makers: ['municipality', 'organisation'],
};
const budget: readonly Event[] = [
  {
    ...{ kind: 'budgetPrepared', on: '2026-10-01', by: 'organisation', key: 'budget-2027', year: 2027 },
    ...{ body: 'organisation', total: { amountMinor: 1_000_00, currency: 'DKK' as const } },
  },
  { kind: 'budgetApproved', on: '2026-10-15', by: 'organisation', budget: 'budget-2027', body: 'group' },
];

describe('what follows when a municipality leaves', () => {
  it('S0.59 says of each of its agreements when it is out, and of no other', () => {
    const { agreements, outOn } = simulated(three());
    expect([
      outOn?.toString(),
      agreements.map(({ agreement, endsForAll, party }) => [agreement.key, party, endsForAll]),
    ]).toEqual(['2027-06-01', [['with-north', 'municipality', true]]]);
  });

  it('S0.46 takes it out of the steering group: the seat it leaves and one vote fewer', () => {
    const [change] = simulated(three()).changes?.bodies ?? [];
    expect(
      [change?.before, change?.after].map((seen) => seen && [seen.organisations, seen.votes, seen.validity]),
    ).toEqual([
      [
        ['north', 'organisation', 'south', 'west'],
        expect.objectContaining({ known: true, value: 4 }),
        expect.objectContaining({ value: { valid: true, faults: [] } }),
      ],
      [
        ['south', 'organisation', 'west'],
        expect.objectContaining({ known: true, value: 3 }),
        expect.objectContaining({
          value: { valid: false, faults: [{ code: 'seatOfOneWhoLeft', of: 'north', lastDay: day('2027-05-31') }] },
        }),
      ],
    ]);
  });

  it.each<{ carry: Readonly<Record<string, readonly Event[]>>; left: readonly (readonly string[])[]; because: string }>(
    [
      { carry: {}, left: [], because: 'nothing shared' },
      {
        carry: { north: [effort('a', 'oneMunicipality')] },
        left: [],
        because: 'an effort of its own is nobody else’s',
      },
      { carry: { south: [effort('a')], west: [effort('a')] }, left: [], because: 'it never carried that one' },
      {
        carry: { north: [effort('a')], south: [effort('a')], west: [effort('a')] },
        left: [['south', 'west']],
        because: 'two carry on',
      },
      {
        carry: { north: [effort('a')], south: [effort('a')] },
        left: [['south']],
        because: 'one is left alone with it',
      },
      { carry: { north: [effort('a')] }, left: [[]], because: 'nobody carries it any more' },
    ],
  )('S0.24 shared efforts: $because', ({ carry, left }) => {
    expect(simulated(three(carry)).changes?.efforts.map(({ after }) => after?.carriedBy.seen)).toEqual(left);
  });

  it('S0.41 leaves the others in the consolidated report', () => {
    expect(
      simulated(three()).changes?.reports.map(({ after, before }) =>
        [before?.covers.all, after?.covers.all].map((covers) => covers?.known && covers.value),
      ),
    ).toEqual([
      [
        ['north', 'south', 'west'],
        ['south', 'west'],
      ],
    ]);
  });

  it('S0.24, S0.41 leaves who else carries on undetermined to whoever sees only its own agreements', () => {
    const [own] = three({ north: [effort('a')] });
    const { changes } = simulateExit(own ? [own] : [], leaving('north'), 'agreement');
    const unseen = expect.objectContaining({ known: false, missing: { code: 'otherAgreementsUnseen' } }) as unknown;
    expect([changes?.efforts[0]?.before?.carriedBy, changes?.efforts[0]?.after?.carriedBy]).toEqual([
      { seen: ['north'], all: unseen },
      { seen: [], all: unseen },
    ]);
    expect([changes?.reports[0]?.before?.covers, changes?.reports[0]?.after?.covers]).toEqual([
      { seen: ['north'], all: unseen },
      { seen: [], all: unseen },
    ]);
  });

  it('S0.54, S0.64, S0.65 leaves joint material, marks and a budget to settle', () => {
    const { leftBehind } = simulated(three({ north: [...poster, jointFilm, ...budget] }));
    expect([
      leftBehind?.materials.map(({ agreement, material: { key, owners } }) => [agreement, key, owners.known]),
      leftBehind?.marks.map(({ list, party }) => [party, list.map(({ asset, version }) => `${asset} ${version}`)]),
      leftBehind?.budgets.map(({ approvedOn, year }) => [year, approvedOn?.toString()]),
    ]).toEqual([[['with-north', 'film', false]], [['municipality', ['poster 1']]], [[2027, '2026-10-15']]]);
  });

  it('lets the duties fall that would have had their day after the exit', () => {
    const fallen = simulated(three()).changes?.dutiesThatFall ?? [];
    const reports = fallen.filter(({ entry }) => entry.clause === 'reporting').map(({ entry }) => entry.key);
    expect(reports).toEqual(['reporting/programme-report/2028']);
    expect(new Set(fallen.map(({ agreement }) => agreement))).toEqual(new Set(['with-north']));
  });

  it('changes nothing where no clause lets one leave, and says why', () => {
    const silent = anAgreement({ clauses: [] });
    const { agreements, changes, outOn } = simulated([silent], leaving('municipality'));
    expect([outOn, changes, agreements.map(({ refusal }) => refusal?.kind)]).toEqual([null, null, ['NoNoticeClause']]);
  });

  it('takes a notice that stands as it was given', () => {
    const notice = {
      kind: 'noticeGiven',
      on: '2026-01-15',
      by: 'municipality',
      ground: 'ordinary',
      cause: null,
    } as const;
    expect(simulated(three({ north: [notice] })).outOn?.toString()).toBe('2026-08-01');
  });
});

describe('simulate, then perform: the same state', () => {
  const names = ['north', 'south', 'west'];
  const chapters = [[effort('a')], [effort('b')], [jointFilm], poster, budget];
  const aHistory = fc.subarray(chapters).map((chosen) => chosen.flat());

  it('whoever leaves, whenever, whatever happened before', () =>
    fc.assert(
      fc.property(
        fc.array(aHistory, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 2_000 }),
        (histories, leaver, later) => {
          const programme = names.map((name, place) => withMunicipality(name, histories[place]));
          const noticeOn = day('2026-11-22').add({ days: later });
          const { changes, outOn } = simulated(programme, { organisation: leaver, noticeOn, ground: 'ordinary' });
          const performed = programme.map((agreement) => {
            const given =
              agreement.key === `with-${leaver}` &&
              giveNotice(agreement, { by: 'municipality', ground: 'ordinary', on: noticeOn, cause: null }, noticeOn);
            return given && given.accepted ? given.value : agreement;
          });
          const seenOn = outOn ?? noticeOn;
          const [then, without] = [performed, programme].map((one) => standingOf(one, seenOn, 'programme'));
          const changed = new Map(changes?.efforts.map(({ after }) => [after?.effort, after] as const));
          expect(then).toEqual({
            bodies: changes?.bodies.map(({ after }) => after) ?? without?.bodies,
            reports: changes?.reports.map(({ after }) => after) ?? without?.reports,
            efforts: without?.efforts.map((one) => changed.get(one.effort) ?? one),
          });
        },
      ),
      { numRuns: 40 },
    ));
});
