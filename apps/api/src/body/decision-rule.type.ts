import { type DecisionRule, type MajorityBase, type Weighting } from '@landsby/domain/clause';
import type { Share } from '@landsby/domain/share';
import { lacking } from '@landsby/domain/vote';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

export const ShareType = builder.objectRef<Share>('Share').implement({
  description: 'A part of a whole as an exact fraction.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { description: 'How many parts.' }),
    denominator: t.exposeInt('denominator', { description: 'Of how many.' }),
  }),
});

const WeightingEnum = builder.enumType('VoteWeighting', {
  description: 'What has one vote.',
  values: enumValues<Weighting>({
    onePerParty: 'Each organisation, however many people it sends.',
    onePerSeat: 'Each filled seat.',
  }),
});

const MajorityBaseEnum = builder.enumType('MajorityBase', {
  description: 'What a majority is a share of.',
  values: enumValues<MajorityBase>({
    votesCast: 'The votes for and against.',
    present: 'All who take part in the vote.',
    allMembers: 'All members.',
  }),
});

const ReachEnum = builder.enumType('MajorityReach', {
  description: 'Whether the share itself is enough.',
  values: enumValues<NonNullable<DecisionRule['majority']>['reach']>({
    atLeast: 'The share is enough.',
    moreThan: 'It takes more than the share.',
  }),
});

const TieEnum = builder.enumType('TieRule', {
  description: 'What happens when votes are tied.',
  values: enumValues<NonNullable<DecisionRule['tie']>>({
    fails: 'The motion falls.',
    chairDecides: 'The chair has the casting vote.',
    takenUpAgain: 'The matter is taken up again.',
  }),
});

const MajorityType = builder.objectRef<NonNullable<DecisionRule['majority']>>('Majority').implement({
  description: 'How much must be in favour.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    reach: t.field({ type: ReachEnum, description: 'At least or more than.', resolve: ({ reach }) => reach }),
    share: t.field({ type: ShareType, description: 'The share.', resolve: ({ share }) => share }),
    of: t.field({ type: MajorityBaseEnum, description: 'Of what.', resolve: ({ of }) => of }),
  }),
});

export const DecisionRuleType = builder.objectRef<DecisionRule>('DecisionRule').implement({
  description: 'How a body decides, as far as its agreements say or have chosen alike.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    weight: t.field({
      type: WeightingEnum,
      nullable: true,
      description: 'What has one vote; null where nobody has chosen.',
      resolve: ({ weight }) => weight,
    }),
    majority: t.field({
      type: MajorityType,
      nullable: true,
      description: 'The majority; null where nobody has chosen.',
      resolve: ({ majority }) => majority,
    }),
    quorum: t.field({
      type: ShareType,
      nullable: true,
      description: 'The share of all votes that must take part; null where none is asked or nobody has chosen.',
      resolve: ({ quorum }) => (quorum?.kind === 'share' ? quorum.share : null),
    }),
    tie: t.field({
      type: TieEnum,
      nullable: true,
      description: 'What happens at a tie; null where nobody has chosen.',
      resolve: ({ tie }) => tie,
    }),
    lacks: t.stringList({
      description: 'What nobody has chosen: weight, majority, quorum, tie.',
      resolve: (rule) => lacking(rule),
    }),
  }),
});
