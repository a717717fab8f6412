import {
  type ClauseCoverage,
  type Coverage,
  type CoveredPoint,
  clauseCoverage,
  coverageOf,
  type Keeper,
  recordsUnder,
} from '@landsby/domain/register';
import { isRecord } from '@landsby/domain/record';
import { asKnownOn } from '@landsby/domain/agreement';
import type { Clause } from '@landsby/domain/clause';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { once } from '../operation/once.ts';
import { AgreementRecordType } from '../record/record.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const coverageOfClause = once(clauseCoverage);
const coverageOfTerms = once(coverageOf);

const keepers = {
  rule: 'A rule runs it: days, amounts, votes or gates follow.',
  record: 'It is kept as a record: who said it was done, and when.',
  people: 'It is left to people.',
};
const KeeperEnum = builder.enumType('Keeper', {
  description: 'What keeps one thing that an agreement says.',
  values: enumValues<Keeper>(keepers),
});
const ClauseKeeperEnum = builder.enumType('ClauseKeeper', {
  description: 'What keeps a clause.',
  values: enumValues<ClauseCoverage['keptBy']>({ ...keepers, mixed: 'Several of these, each a part of it.' }),
});

const CoveredPointType = builder.objectRef<CoveredPoint>('CoveredPoint').implement({
  description: 'One thing that a clause says, and what keeps it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    rule: t.string({
      nullable: true,
      description: 'The rule of the rule book, e.g. `S0.59`; null where the rule book does not speak of it.',
      resolve: ({ rule }) => rule,
    }),
    keptBy: t.field({ type: KeeperEnum, description: 'What keeps it.', resolve: ({ keptBy }) => keptBy }),
  }),
});

type ShownCoverage = PartOf<ClauseCoverage> & { readonly clause: Clause };

const ClauseCoverageType = builder.objectRef<ShownCoverage>('ClauseCoverage').implement({
  description: 'What keeps a clause, and what has been recorded under it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    keptBy: t.field({ type: ClauseKeeperEnum, description: 'What keeps it.', resolve: ({ part }) => part.keptBy }),
    points: t.field({
      type: [CoveredPointType],
      description: 'What it says, point by point.',
      resolve: ({ part }) => part.points,
    }),
    records: t.field({
      type: [AgreementRecordType],
      description: 'What has been recorded under it by the end of a day, in the order of the records.',
      args: { asOf: asOfArgument(t) },
      resolve: ({ clause, of }, { asOf }, { today }) =>
        recordsUnder(asKnownOn(of.terms, asOf ?? today), clause)
          .filter(isRecord)
          .map((record) => partOf(of, record)),
    }),
    because: t.field({
      type: BecauseType,
      description: 'The clause and its rules.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

builder.objectField(ClauseType, 'coverage', (t) =>
  t.field({
    type: ClauseCoverageType,
    description: 'What keeps it: a rule, a record, or people.',
    resolve: ({ of, part }) => ({ ...partOf(of, coverageOfClause(part)), clause: part }),
  }),
);

const CoverageType = builder.objectRef<Coverage>('Coverage').implement({
  description: 'How much of an agreement is run by rules, kept as records or left to people.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clauses: t.int({ description: 'How many clauses there are.', resolve: ({ clauses }) => clauses.length }),
    byRule: t.int({ description: 'Clauses run by rules alone.', resolve: ({ count }) => count.rule }),
    byRecord: t.int({ description: 'Clauses kept as records alone.', resolve: ({ count }) => count.record }),
    byPeople: t.int({ description: 'Clauses left to people.', resolve: ({ count }) => count.people }),
    mixed: t.int({ description: 'Clauses that several of these keep.', resolve: ({ count }) => count.mixed }),
    pointsByRule: t.int({ description: 'Points of all clauses run by rules.', resolve: ({ points }) => points.rule }),
    pointsByRecord: t.int({ description: 'Points kept as records.', resolve: ({ points }) => points.record }),
    pointsByPeople: t.int({ description: 'Points left to people.', resolve: ({ points }) => points.people }),
  }),
});

builder.objectField(AgreementType, 'coverage', (t) =>
  t.field({
    type: CoverageType,
    description: 'How much of it is run by rules, kept as records or left to people; each clause says which rules.',
    resolve: ({ terms }) => coverageOfTerms(terms),
  }),
);
