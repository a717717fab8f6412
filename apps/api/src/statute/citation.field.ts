import { type CitedInClause, citations, type Statute } from '@landsby/domain/statute';
import { AgreementType } from '../agreement/agreement.type.ts';
import { clauseOfId, type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';

const StatuteType = builder.objectRef<Statute>('Statute').implement({
  description: 'A statute that the register knows.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Its key in the register.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    source: t.exposeString('source', { description: 'Where it was made known.' }),
    inForceFrom: t.field({ type: 'Day', description: 'In force from.', resolve: ({ inForceFrom }) => inForceFrom }),
    supersededSince: t.field({
      type: 'Day',
      nullable: true,
      description: 'From when it, or parts of it, have been superseded; null where it stands whole.',
      resolve: ({ succession }) => succession?.since ?? null,
    }),
  }),
});

const CitationType = builder.objectRef<PartOf<CitedInClause>>('Citation').implement({
  description: 'A statute that a clause cites, and what to ask about it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    citedAs: t.string({ description: 'As it stands in the agreement.', resolve: ({ part }) => part.citedAs }),
    paragraph: t.string({ nullable: true, description: 'The paragraph.', resolve: ({ part }) => part.paragraph }),
    statute: t.field({
      type: StatuteType,
      nullable: true,
      description: 'The statute; null where the register does not know it.',
      resolve: ({ part }) => part.known,
    }),
    citedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day it counts as cited; null where the agreement has no day.',
      resolve: ({ part }) => part.citedOn,
    }),
    question: t.field({
      type: StatementType,
      nullable: true,
      description: 'What to ask the parties; null where the register has nothing against it.',
      resolve: ({ part }) => part.question,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What the question rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

builder.objectField(AgreementType, 'citations', (t) =>
  t.field({
    type: [CitationType],
    description: 'The statutes it cites, each once a clause, seen from a day.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => citations(of.terms, asOf ?? today).map((citation) => partOf(of, citation)),
  }),
);
