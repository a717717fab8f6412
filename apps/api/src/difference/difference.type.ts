import {
  type Difference,
  type DifferenceKind,
  type ParameterPart,
  parameterStatement,
  type ParameterValue,
} from '@landsby/domain/difference';
import type { Statement } from '@landsby/domain/explanation';
import { clauseOfId, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ClauseFamilyEnum, ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const DifferenceKindEnum = builder.enumType('DifferenceKind', {
  description: 'How an agreement departs from the one it is compared with.',
  values: enumValues<DifferenceKind>({
    clauseMissing: 'It lacks a clause.',
    clauseAdded: 'It has a clause more.',
    partyMissing: 'It lacks a party.',
    partyAdded: 'It has a party more.',
    changed: 'A parameter says something else.',
    entryMissing: 'An entry of a list is missing.',
    entryAdded: 'A list has an entry more.',
  }),
});

const ParameterPartType = builder.objectRef<ParameterPart>('ParameterPart').implement({
  description: 'One of several parameters that stand and fall together.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Where it stands, e.g. `renewal.extension`.' }),
    says: t.field({
      type: StatementType,
      description: 'What it says.',
      resolve: ({ value }) => statementOf(value) ?? { code: 'notStated' },
    }),
  }),
});

const ParameterValueType = builder.objectRef<ParameterValue>('ParameterValue').implement({
  description: 'What a parameter says: one thing, or several that belong together.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    says: t.field({
      type: StatementType,
      nullable: true,
      description: 'What it says, or what several things together are known by; null where nothing tells them apart.',
      resolve: (value) => statementOf(value),
    }),
    parts: t.field({
      type: [ParameterPartType],
      description: 'What goes with it.',
      complexity: { field: 1, multiplier: 1 },
      resolve: (value) => (value.of === 'group' ? value.parts : []),
    }),
  }),
});

function statementOf(value: ParameterValue): Statement | null {
  if (value.of !== 'group') return parameterStatement(value);
  return value.known === null ? null : statementOf(value.known);
}

/** A difference of `of` from `compared`, the agreement it is held against. */
export interface ShownDifference {
  readonly of: ShownAgreement;
  readonly compared: ShownAgreement;
  readonly difference: Difference;
}

export const DifferenceType = builder.objectRef<ShownDifference>('Difference').implement({
  description:
    'One thing that an agreement does not say as the one it is compared with does; in meaning, not in words.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({
      description: 'The same for the same place in every agreement that is compared with the same one.',
      resolve: ({ difference }) => difference.key,
    }),
    kind: t.field({
      type: DifferenceKindEnum,
      description: 'How it differs.',
      resolve: ({ difference }) => difference.kind,
    }),
    family: t.field({
      type: ClauseFamilyEnum,
      nullable: true,
      description: 'What the clause is about; null for a difference between the parties.',
      resolve: ({ difference }) => difference.family,
    }),
    clause: t.field({
      type: ClauseType,
      nullable: true,
      description: 'The clause of this agreement; null where it has none.',
      resolve: ({ difference, of }) => clauseIn(of, difference.clause.other),
    }),
    comparedClause: t.field({
      type: ClauseType,
      nullable: true,
      description: 'The clause of the agreement it is compared with; null where that has none.',
      resolve: ({ compared, difference }) => clauseIn(compared, difference.clause.one),
    }),
    place: t.string({
      nullable: true,
      description: 'Which parameter, e.g. `ordinaryTermination.notice.length`; null where a clause or party differs.',
      resolve: ({ difference }) => difference.place,
    }),
    entry: t.field({
      type: ParameterValueType,
      nullable: true,
      description: 'The entry of a list that the place lies in.',
      resolve: ({ difference }) => difference.entry,
    }),
    from: t.field({
      type: ParameterValueType,
      nullable: true,
      description: 'What the agreement it is compared with says.',
      resolve: ({ difference }) => difference.from,
    }),
    to: t.field({
      type: ParameterValueType,
      nullable: true,
      description: 'What this agreement says.',
      resolve: ({ difference }) => difference.to,
    }),
    because: t.field({
      type: BecauseType,
      description: 'The clause and its rules.',
      resolve: ({ compared, difference, of }) =>
        partOf(difference.clause.one === null ? of : compared, difference.because),
    }),
  }),
});

function clauseIn(of: ShownAgreement, id: string | null) {
  return id === null ? null : clauseOfId(of, id);
}
