import { describe, expect, it } from 'vitest';
import { assetsOf } from './asset.ts';
import { agreement, answered, both, type Communication, type Event, type Events, made } from './a-poster.ts';

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
