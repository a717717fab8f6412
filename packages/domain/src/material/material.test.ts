import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { assetsOf } from './asset.ts';
import { materialsOf } from './ownership.ts';
import { listToClean, removalsOf } from './removal.ts';

type Events = NonNullable<AgreementFacts['events']>;
type Event = Events[number];
type Communication = NonNullable<Parameters<typeof aClause<'communication'>>[1]>;
type Rights = NonNullable<Parameters<typeof aClause<'rightsToMaterials'>>[1]>;
type Marked = Extract<Event, { kind: 'assetVersioned' }>['carries'];

const both: Marked = [
  { party: 'organisation', mark: 'name' },
  { party: 'organisation', mark: 'logo' },
];
const approval = { by: 'organisation', triggeredBy: 'unsettled', responseDays: null } as const;
const made = (
  version: number,
  carries: Marked,
  of: Extract<Event, { kind: 'assetVersioned' }>['of'] = 'marketing',
): Event => ({
  kind: 'assetVersioned',
  on: `2026-02-0${version}`,
  by: 'municipality',
  asset: 'poster',
  version,
  title: 'Poster',
  of,
  material: null,
  carries: [...carries],
});
const answered = (version: number, approved = true, by = 'organisation'): Event => ({
  kind: 'assetApproved',
  on: '2026-03-01',
  by,
  asset: 'poster',
  version,
  approved,
  note: null,
});
const published = (version: number): Event => ({
  kind: 'assetPublished',
  on: '2026-03-02',
  by: 'municipality',
  asset: 'poster',
  version,
  where: 'Town hall',
});

function agreement(events: Events, communication: Communication = { approval }, rights: Rights = {}) {
  const clauses = [
    aClause('communication', communication, { ruleIds: ['S0.30'] }),
    aClause('rightsToMaterials', rights),
  ];
  return asKnownOn(
    anAgreement({ parties: ['municipality', 'organisation', 'third'], clauses, events }),
    day('2026-12-31'),
  );
}

function standing(events: Events, communication?: Communication) {
  const [asset] = assetsOf(agreement(events, communication));
  return asset?.versions.map(({ approvals: [one], version }) => {
    const by = one?.answerBy && (one.answerBy.known ? one.answerBy.value.toString() : one.answerBy.missing.code);
    return `${version} ${one?.state} ${one?.reason.code}${by ? ` ${by}` : ''}`;
  });
}

describe('S0.30 approval sticks to one version of one asset, by the right-holder', () => {
  it.each([
    {
      events: [made(1, both)],
      says: ['1 waiting approvalAwaited responseTimeUnstated'],
      because: 'asked, and by when to answer is unstated',
    },
    { events: [made(1, both), answered(1)], says: ['1 approved approvedOn'], because: 'approved' },
    { events: [made(1, both), answered(1, false)], says: ['1 declined declinedOn'], because: 'declined' },
    {
      events: [made(1, both), answered(1), made(2, both)],
      says: ['2 waiting approvalVoided responseTimeUnstated', '1 approved approvedOn'],
      because: 'a change voids it',
    },
    {
      events: [made(1, both), answered(1, false), made(2, both)],
      says: ['2 waiting approvalAwaited responseTimeUnstated', '1 declined declinedOn'],
      because: 'a new version is asked anew',
    },
    { events: [made(1, [])], says: ['1 notNeeded noApprovalNeeded'], because: 'neither name nor logo' },
    {
      events: [made(1, [{ party: 'municipality', mark: 'logo' }])],
      says: ['1 notNeeded noApprovalNeeded'],
      because: 'only the municipality’s: the rule is one-sided',
    },
    {
      events: [made(1, both.slice(0, 1))],
      says: ['1 undetermined approvalScopeUnsettled'],
      because: '"name and logo" and only the name',
    },
    {
      events: [made(1, both.slice(0, 1)), answered(1)],
      says: ['1 approved approvedOn'],
      because: 'approved anyhow, which settles it',
    },
    {
      events: [made(1, both.slice(0, 1)), answered(1, false)],
      says: ['1 declined declinedOn'],
      because: 'declined anyhow',
    },
  ])('$because', ({ events, says }) => {
    expect(standing(events)).toEqual(says);
  });

  it.each([
    {
      triggeredBy: 'nameOrLogo',
      carries: both.slice(1),
      says: '1 waiting approvalAwaited 2026-02-11',
      because: 'the logo alone is enough',
    },
    {
      triggeredBy: 'nameAndLogo',
      carries: both.slice(1),
      says: '1 notNeeded noApprovalNeeded',
      because: 'the logo alone is not',
    },
    { triggeredBy: 'nameAndLogo', carries: both, says: '1 waiting approvalAwaited 2026-02-11', because: 'both' },
  ] as const)('$triggeredBy: $because', ({ carries, says, triggeredBy }) => {
    expect(standing([made(1, carries)], { approval: { by: 'organisation', triggeredBy, responseDays: 10 } })).toEqual([
      says,
    ]);
  });

  it('asks for nothing where the agreement asks for nothing', () => {
    expect(assetsOf(agreement([made(1, both)], {}))[0]?.versions[0]?.approvals).toEqual([]);
  });

  it.each([
    {
      chosen: { of: 'approvalScope', triggeredBy: 'nameOrLogo' },
      says: ['1 waiting approvalAwaited responseTimeUnstated'],
    },
    { chosen: { of: 'approvalScope', triggeredBy: 'nameAndLogo' }, says: ['1 notNeeded noApprovalNeeded'] },
    { chosen: { of: 'responseTime', responseDays: 5 }, says: ['1 undetermined approvalScopeUnsettled'] },
  ] as const)('what all chose holds: $chosen', ({ chosen, says }) => {
    const choice: Event = {
      kind: 'choiceMade',
      on: '2026-01-02',
      by: 'municipality',
      key: 'open',
      clause: 'communication',
      chosen,
    };
    const yes = (by: string): Event => ({ kind: 'accepted', on: '2026-01-03', by, subject: 'choiceMade/open' });
    const events = [choice, yes('organisation'), yes('third'), made(1, both.slice(0, 1))];
    expect([standing(events), standing(events.filter((event) => event.kind !== 'accepted'))]).toEqual([
      says,
      ['1 undetermined approvalScopeUnsettled'],
    ]);
  });
});

describe('S3.33 both logos on all marketing material', () => {
  const communication = { logosRequiredOf: ['municipality', 'organisation'] };
  const logo = (party: string) => ({ party, mark: 'logo' as const });
  it.each([
    {
      carries: [logo('organisation'), logo('municipality')],
      of: 'marketing',
      says: [{ code: 'logosShown', parties: ['municipality', 'organisation'] }],
      because: 'both',
    },
    {
      carries: [logo('organisation')],
      of: 'marketing',
      says: [{ code: 'logosMissing', parties: ['municipality'] }],
      because: 'one',
    },
    {
      carries: both.slice(0, 1),
      of: 'marketing',
      says: [{ code: 'logosMissing', parties: ['municipality', 'organisation'] }],
      because: 'a name is no logo',
    },
    { carries: [], of: 'pressRelease', says: [], because: 'a press release is no marketing material' },
  ] as const)('$because', ({ carries, of, says }) => {
    const [asset] = assetsOf(agreement([made(1, [...carries], of)], communication));
    expect(asset?.versions[0]?.logos.map(({ reason }) => reason)).toEqual(says);
  });
});

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

describe('S0.65 the demand to take name and logo off, with its exact list', () => {
  const demand = (asset: string | null): Event => ({
    kind: 'removalDemanded',
    on: '2026-04-01',
    by: 'organisation',
    key: 'off',
    trigger: asset ? 'outdated' : 'leaving',
    asset,
  });
  const done: Event = {
    kind: 'removalDone',
    on: '2026-04-05',
    by: 'municipality',
    demand: 'off',
    asset: 'poster',
    version: 1,
  };
  const history = [
    made(1, both),
    answered(1),
    published(1),
    made(2, both.slice(1)),
    answered(2),
    published(2),
    made(3, both),
  ];
  const entry = (version: number, marks: readonly string[], cleanedOn: string | null) => ({
    asset: 'poster',
    title: 'Poster',
    version,
    marks,
    where: ['Town hall'],
    cleanedOn: cleanedOn && day(cleanedOn),
  });
  it.each([
    {
      events: history,
      clean: [entry(1, ['name', 'logo'], null), entry(2, ['logo'], null)],
      because: 'what is out there, old versions too, never what was not published',
    },
    { events: [...history, demand(null), done], clean: [entry(2, ['logo'], null)], because: 'less what is cleaned' },
    { events: [made(1, []), published(1)], clean: [], because: 'nothing shows it' },
  ])('$because', ({ clean, events }) => {
    expect(listToClean(agreement(events), 'organisation')).toEqual(clean);
  });

  it('tells of each demand what was on its list and what is done', () => {
    const rights = { removalOnDemand: { triggers: ['outdated', 'leaving'] } } as const;
    expect(
      removalsOf(
        agreement(
          [...history, demand('poster'), done],
          { approval },
          { removalOnDemand: { triggers: [...rights.removalOnDemand.triggers] } },
        ),
      ),
    ).toEqual([
      {
        key: 'off',
        by: 'organisation',
        demandedOn: day('2026-04-01'),
        trigger: 'outdated',
        because: { rules: [], clause: 'rights-to-materials', steps: [] },
        list: [entry(1, ['name', 'logo'], '2026-04-05'), entry(2, ['logo'], null)],
      },
    ]);
  });
});
