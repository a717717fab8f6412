import { asKnownOn, eventsOf } from '../agreement/index.ts';
import { type Body, bodiesOf, decisionRuleOf, type Sight } from '../body/index.ts';
import { compareDays, type Day, isAfter } from '../calendar/index.ts';
import type { Answer } from '../explanation/index.ts';
import { organisationOf } from '../gate/body.ts';
import type { RecordOf } from '../record/index.ts';
import type { CastBallot, VotingMember } from './ballot.ts';
import { type Outcome, outcomeOf, type VoteStanding } from './outcome.ts';

/** A vote of a body and how it stands. */
export interface Vote extends VoteStanding {
  readonly key: string;
  readonly body: Body;
  readonly on: Day;
  readonly motion: string;
  readonly concerns: RecordOf<'voteHeld'>['concerns'];
  /** The last day for ballots; null where all was said at the meeting. */
  readonly until: Day | null;
  readonly open: boolean;
  readonly members: readonly VotingMember[];
}

/** S1.06, S1.13, S4.17, S4.21: the votes of a body up to the day, the latest first; one filed under several agreements stands once. */
export function votesOf(body: Body, sight: Sight): readonly Vote[] {
  const held = new Map<string, Filed>();
  for (const { agreement, clause } of body.named) {
    for (const event of eventsOf(agreement, 'voteHeld')) {
      if (event.body !== clause.parameters.body) continue;
      const before = held.get(event.key);
      held.set(event.key, before ? [...before, event] : [event]);
    }
  }
  return [...held.values()]
    .map((filed) => voteOf(body, filed, sight))
    .toSorted((one, other) => compareDays(other.on, one.on));
}

/** One vote, as each agreement that minutes it has it. */
type Filed = readonly [RecordOf<'voteHeld'>, ...RecordOf<'voteHeld'>[]];

function voteOf(now: Body, filed: Filed, sight: Sight): Vote {
  const [{ concerns, key, motion, on, until }] = filed;
  const closesOn = until ?? on;
  const open = until !== null && !isAfter(now.asOf, until);
  const body = open ? now : thenOf(now, closesOn, sight);
  const cast: readonly CastBallot[] = [...filed.flatMap(({ ballots }) => ballots), ...ballotsOf(now, key)];
  const members = membersOf(body, cast);
  const effect: Outcome['effect'] =
    concerns === 'localMeasures' && body.seatings.some(({ clause }) => !clause.parameters.bindsLocalMeasures)
      ? 'recommends'
      : 'binds';
  const standing = outcomeOf({ cast, closed: !open, effect }, members, decisionRuleOf(body));
  return {
    ...{ key, on, motion, concerns, until, open, members, body: now },
    ...standing,
    outcome: body.whole ? standing.outcome : asFiled(standing.outcome, members.length),
  };
}

/** The body as it was on the day that the vote closed. */
function thenOf(now: Body, on: Day, sight: Sight): Body {
  const agreements = now.named.map(({ agreement }) => asKnownOn(agreement, on));
  return bodiesOf(agreements, on, sight).reduce((then, body) => (body.id === now.id ? body : then), now);
}

/** What each party gave for itself since, in the order of days. */
function ballotsOf({ named }: Body, vote: string): readonly CastBallot[] {
  return named
    .flatMap(({ agreement }) =>
      eventsOf(agreement, 'ballotCast')
        .filter((event) => event.vote === vote)
        .map(({ ballot, by, on, seat }) => ({
          on,
          cast: { organisation: organisationOf(agreement, by), seat, ballot },
        })),
    )
    .toSorted((one, other) => compareDays(one.on, other.on))
    .map(({ cast }) => cast);
}

/** Who has a say: who takes part; and, where other agreements are not seen, who is filed here with a seat or a ballot. */
function membersOf({ participants, seats, whole }: Body, cast: readonly CastBallot[]): readonly VotingMember[] {
  const counted = seats.filter(({ waitsFor }) => waitsFor.length === 0);
  const filed = whole ? [] : [...counted, ...cast].map(({ organisation }) => organisation);
  const organisations = new Set([...participants.map(({ organisation }) => organisation), ...filed]);
  return [...organisations].map((organisation) => {
    const own = counted.filter((seat) => seat.organisation === organisation);
    return { organisation, seats: own.map(({ key }) => key), chairs: own.some(({ chairs }) => chairs) };
  });
}

function asFiled(outcome: Answer<Outcome>, members: number): Answer<Outcome> {
  const { because } = outcome;
  const filed = { ...because, steps: [{ code: 'asFiledHere', members } as const, ...because.steps] };
  return { ...outcome, because: filed };
}
