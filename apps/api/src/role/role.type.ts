import { type CoverageState, type Role, type RoleState, type Stretch } from '@landsby/domain/role';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { ShareType } from '../body/decision-rule.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const RoleStateEnum = builder.enumType('RoleState', {
  description: 'How a role was kept up to the day.',
  values: enumValues<RoleState>({
    kept: 'As agreed.',
    belowRecommended: 'Always filled, at times with less than recommended.',
    shareUnknown: 'Always filled; how much is not known throughout.',
    gap: 'Not filled on some days.',
    notYet: 'It has not begun.',
  }),
});

const CoverageStateEnum = builder.enumType('RoleCoverageState', {
  description: 'How a role is held on days in a row.',
  values: enumValues<CoverageState>({
    covered: 'As agreed.',
    belowRecommended: 'With less than recommended.',
    shareUnknown: 'With a part that is not known.',
    gap: 'By nobody.',
  }),
});

const StretchType = builder.objectRef<Stretch>('RoleStretch').implement({
  description: 'Days in a row on which a role is held alike.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'The first day.', resolve: ({ from }) => from }),
    until: t.field({ type: 'Day', description: 'The last day.', resolve: ({ until }) => until }),
    days: t.exposeInt('days', { description: 'How many days.' }),
    holders: t.exposeInt('holders', { description: 'How many people hold it.' }),
    share: t.field({
      type: ShareType,
      nullable: true,
      description: 'Their part of a full-time year together; null where one’s is not known.',
      resolve: ({ share }) => share,
    }),
    state: t.field({ type: CoverageStateEnum, description: 'How it is held.', resolve: ({ state }) => state }),
  }),
});

export const RoleType = builder.objectRef<PartOf<Role>>('Role').implement({
  description: 'A role as one party keeps it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key, as records name it.', resolve: ({ part }) => part.clause.parameters.role }),
    name: t.field({ type: WordsType, description: 'Its name.', resolve: ({ part }) => part.clause.parameters.name }),
    agreement: t.field({
      type: AgreementType,
      description: 'The agreement that asks for it.',
      resolve: ({ of }) => of,
    }),
    party: t.field({
      type: PartyType,
      description: 'The party that keeps it filled.',
      resolve: ({ of, part }) => partyOfKey({ ...of, terms: part.agreement }, part.of),
    }),
    wholeTerm: t.boolean({
      description: 'Whether it must be filled the whole term through; else once.',
      resolve: ({ part }) => part.clause.parameters.filled === 'wholeTerm',
    }),
    recommendedShare: t.field({
      type: ShareType,
      nullable: true,
      description: 'The recommended part of a full-time year.',
      resolve: ({ part }) => part.clause.parameters.recommendedShare,
    }),
    state: t.field({
      type: RoleStateEnum,
      nullable: true,
      description: 'How it was kept; null where undetermined.',
      resolve: ({ part }) => (part.standing.known ? part.standing.value.state : null),
    }),
    gapDays: t.int({
      nullable: true,
      description: 'On how many days nobody had it; null where undetermined.',
      resolve: ({ part }) => (part.standing.known ? part.standing.value.gapDays : null),
    }),
    daysBelow: t.int({
      nullable: true,
      description: 'On how many days it was held with less than recommended; null where undetermined.',
      resolve: ({ part }) => (part.standing.known ? part.standing.value.daysBelow : null),
    }),
    stretches: t.field({
      type: [StretchType],
      description: 'How it was held, in order of days; empty where undetermined or where once is enough.',
      resolve: ({ part }) => (part.standing.known ? part.standing.value.stretches : []),
    }),
    openHoldings: t.stringList({
      description: 'The keys of those who have it now, as records name them.',
      resolve: ({ part }) => part.holdings.flatMap(({ key, until }) => (until === null ? [key] : [])),
    }),
    withoutSeatIn: t.field({
      type: [WordsType],
      description: 'Bodies in which its holder sits by the agreement and the party has no seat filled.',
      resolve: ({ part }) => part.withoutSeatIn ?? [],
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing to know; null where it is known.',
      resolve: ({ part }) => (part.standing.known ? null : part.standing.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.standing.because),
    }),
  }),
});
