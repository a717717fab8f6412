import type { Answer } from '@landsby/domain/explanation';
import type { Ballot } from '@landsby/domain/record';
import { type Outcome, type Quorum, type Vote, type VoteResult, type VoteVerdict } from '@landsby/domain/vote';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { WhoType } from '../body/who.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

export const BallotEnum = builder.enumType('Ballot', {
  description: 'How somebody votes.',
  values: enumValues<Ballot>({ for: 'For the motion.', against: 'Against it.', abstains: 'Neither.' }),
});

const VoteResultEnum = builder.enumType('VoteResult', {
  description: 'What would be decided if nobody voted any more.',
  values: enumValues<VoteResult>({
    carried: 'The motion is carried.',
    fallen: 'The motion falls.',
    takenUpAgain: 'The votes are tied and the matter is taken up again.',
    withoutQuorum: 'Too few take part.',
  }),
});

const VoteVerdictEnum = builder.enumType('VoteVerdict', {
  description: 'Whether that can still change.',
  values: enumValues<VoteVerdict>({
    decided: 'No: it is decided.',
    open: 'Yes: it is open.',
    cannotPass: 'It can no longer be carried.',
    cannotFail: 'It can no longer fall.',
  }),
});

const VoteEffectEnum = builder.enumType('VoteEffect', {
  description: 'What the outcome does.',
  values: enumValues<Outcome['effect']>({
    binds: 'It binds.',
    recommends: 'It is a recommendation, since each municipality decides on its own measures.',
  }),
});

const VoteConcernsEnum = builder.enumType('VoteConcerns', {
  description: 'What a vote is about.',
  values: enumValues<Vote['concerns']>({
    jointMatters: 'What is done together.',
    localMeasures: 'What a municipality does by itself.',
  }),
});

const unheard = 'What is missing to know; null where it is known.';

const OutcomeType = builder.objectRef<PartOf<Answer<Outcome>>>('VoteOutcome').implement({
  description: 'The outcome as it would stand now, or what is missing to say.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    result: t.field({
      type: VoteResultEnum,
      nullable: true,
      description: 'What would be decided; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.result : null),
    }),
    verdict: t.field({
      type: VoteVerdictEnum,
      nullable: true,
      description: 'Whether it can still change; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.verdict : null),
    }),
    effect: t.field({
      type: VoteEffectEnum,
      nullable: true,
      description: 'What it does; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.effect : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: unheard,
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'The weights, the quorum, the majority and the tie, in order.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const QuorumType = builder.objectRef<PartOf<Answer<Quorum>>>('VoteQuorum').implement({
  description: 'Whether enough take part so far, or what is missing to say.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    needed: t.int({
      nullable: true,
      description: 'How many votes must take part; null where none is asked or it is undetermined.',
      resolve: ({ part }) => (part.known ? part.value.needed : null),
    }),
    present: t.int({
      nullable: true,
      description: 'How many do; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.present : null),
    }),
    reached: t.boolean({
      nullable: true,
      description: 'Whether that is enough; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.reached : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: unheard,
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

type ShownMember = { readonly vote: Vote; readonly organisation: string };

const votersOf = ({ organisation, vote }: ShownMember) =>
  vote.voters?.filter((voter) => voter.organisation === organisation) ?? null;

const VoteMemberType = builder.objectRef<ShownMember>('VoteMember').implement({
  description: 'An organisation with a say in a vote.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    who: t.field({ type: WhoType, description: 'Who.', resolve: ({ organisation }) => organisation }),
    weight: t.int({
      nullable: true,
      description: 'How many votes it has; null where nobody has chosen what has a vote.',
      resolve: (member) => votersOf(member)?.length ?? null,
    }),
    chairs: t.boolean({
      description: 'Whether it has the chair.',
      resolve: ({ organisation, vote }) =>
        vote.members.some((member) => member.organisation === organisation && member.chairs),
    }),
    ballots: t.field({
      type: [BallotEnum],
      description: 'Its ballots so far; empty while it has given none that counts.',
      resolve: (member) =>
        votersOf(member)?.flatMap(({ ballot }) => (ballot && ballot !== 'delegatesDisagree' ? [ballot] : [])) ?? [],
    }),
  }),
});

export const VoteType = builder.objectRef<PartOf<Vote>>('Vote').implement({
  description: 'A vote of a body and how it stands.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key, as records name it.', resolve: ({ part }) => part.key }),
    body: t.string({
      description: 'The key of its body within the programme.',
      resolve: ({ part }) => part.body.id,
    }),
    agreement: t.field({
      type: AgreementType,
      description: 'The first agreement that names its body; its explanations lead there.',
      resolve: ({ of }) => of,
    }),
    on: t.field({ type: 'Day', description: 'The day it was opened.', resolve: ({ part }) => part.on }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day for ballots; null where all was said at the meeting.',
      resolve: ({ part }) => part.until,
    }),
    open: t.boolean({ description: 'Whether ballots may still come.', resolve: ({ part }) => part.open }),
    motion: t.string({ description: 'What is voted on.', resolve: ({ part }) => part.motion }),
    concerns: t.field({
      type: VoteConcernsEnum,
      description: 'What it is about.',
      resolve: ({ part }) => part.concerns,
    }),
    members: t.field({
      type: [VoteMemberType],
      description: 'Who has a say.',
      resolve: ({ part }) => part.members.map(({ organisation }) => ({ organisation, vote: part })),
    }),
    quorum: t.field({
      type: QuorumType,
      description: 'Whether enough take part so far.',
      resolve: ({ of, part }) => partOf(of, part.quorum),
    }),
    outcome: t.field({
      type: OutcomeType,
      description: 'The outcome as it would stand now.',
      resolve: ({ of, part }) => partOf(of, part.outcome),
    }),
  }),
});
