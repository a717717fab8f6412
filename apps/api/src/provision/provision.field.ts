import { asKnownOn } from '@landsby/domain/agreement';
import { type Provision, type ProvisionState, provisionsOf } from '@landsby/domain/provision';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const ProvisionStateEnum = builder.enumType('ProvisionState', {
  description: 'How something stands that a clause provides for.',
  values: enumValues<ProvisionState>({
    holds: 'It is so.',
    barred: 'It is not allowed, or not meant.',
    missing: 'It ought to be there and is not.',
    undetermined: 'The agreement leaves it open.',
  }),
});

export const ProvisionType = builder.objectRef<PartOf<Provision>>('Provision').implement({
  description:
    'One thing that follows from a clause without being owed on a day: a price, an access, a section, a level.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    state: t.field({ type: ProvisionStateEnum, description: 'How it stands.', resolve: ({ part }) => part.state }),
    says: t.field({ type: StatementType, description: 'What it is.', resolve: ({ part }) => part.says }),
    because: t.field({
      type: BecauseType,
      description: 'The clause and the rules it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

builder.objectField(ClauseType, 'provisions', (t) =>
  t.field({
    type: [ProvisionType],
    description: 'What follows from it without being owed by anybody on a day, as known at the end of a day.',
    args: { asOf: asOfArgument(t) },
    resolve: ({ of, part }, { asOf }, { today }) =>
      provisionsOf(asKnownOn(of.terms, asOf ?? today), part).map((provision) => partOf(of, provision)),
  }),
);
