import type { Agreement } from '../agreement/index.ts';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { theBody } from '../body/a-body.ts';
import type { Sight } from '../body/index.ts';
import { votesOf } from './votes.ts';

export type Event = AgreementInput['events'][number];

type HeldVote = Extract<Event, { kind: 'voteHeld' }>;

const half = { numerator: 1, denominator: 2 };

export const decisionRule = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'share', share: half },
  tie: 'chairDecides',
} as const;

export const chosen: readonly Event[] = [
  {
    kind: 'choiceMade',
    on: '2026-02-01',
    by: 'organisation',
    key: 'rule',
    clause: 'group',
    chosen: { of: 'decisionRule', rule: decisionRule },
  },
  { kind: 'accepted', on: '2026-02-02', by: 'municipality', subject: 'choiceMade/rule' },
];

export const ballot = (organisation: string, given: 'for' | 'against') => ({ organisation, seat: null, ballot: given });

export const held = (ballots: readonly ReturnType<typeof ballot>[], until: string | null = null): HeldVote => ({
  ...{
    kind: 'voteHeld',
    on: '2026-03-01',
    by: 'organisation',
    key: 'plan',
    body: 'group',
    motion: 'The plan for 2027',
  },
  ...{ concerns: 'localMeasures', until, ballots: [...ballots] },
});

export function says(
  agreements: readonly Agreement[],
  { asOf, sight = 'programme' }: { asOf?: string; sight?: Sight } = {},
): string {
  const [vote] = votesOf(theBody(agreements, asOf, sight), sight);
  if (!vote) return 'no vote';
  const { members, outcome } = vote;
  const said = outcome.known ? Object.values(outcome.value).join(' ') : outcome.missing.code;
  return `${members.length} members, ${said}`;
}

export const both = [ballot('north', 'for'), ballot('organisation', 'against')];
