import type { Statement } from '@landsby/domain/explanation';
import { builder } from '../schema/builder.ts';
import { factsOf, type NamedFact, writtenFacts } from './fact.ts';
import { MoneyType } from './money.type.ts';
import { WordsType } from './words.type.ts';

const FactType = builder.objectRef<NamedFact>('Fact').implement({
  description: 'A fact that fills a statement: its name and exactly one value.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the fact is to its statement, e.g. `months`.' }),
    day: t.field({ type: 'Day', nullable: true, description: 'A calendar day.', resolve: ({ day }) => day ?? null }),
    number: t.int({ nullable: true, description: 'A number or count.', resolve: ({ number }) => number ?? null }),
    money: t.field({
      type: MoneyType,
      nullable: true,
      description: 'An amount.',
      resolve: ({ money }) => money ?? null,
    }),
    text: t.string({
      nullable: true,
      description: 'A word of the domain or a name.',
      resolve: ({ text }) => text ?? null,
    }),
    texts: t.stringList({ nullable: true, description: 'Several such words.', resolve: ({ texts }) => texts ?? null }),
    amounts: t.field({
      type: [MoneyType],
      nullable: true,
      description: 'Several amounts.',
      resolve: ({ amounts }) => amounts ?? null,
    }),
    words: t.field({
      type: WordsType,
      nullable: true,
      description: 'A text of the agreement in several languages.',
      resolve: ({ words }) => words ?? null,
    }),
  }),
});

export const StatementType = builder.objectRef<Statement>('Statement').implement({
  description: 'Something the rules say, as a code and its facts; front ends write the sentence.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.field({ type: 'StatementCode', description: 'Which statement it is.', resolve: ({ code }) => code }),
    facts: t.field({ type: [FactType], description: 'What fills it.', resolve: (statement) => factsOf(statement) }),
    factsAsJson: t.field({
      type: 'StatementFacts',
      description: 'The same in one value, for whoever reads hundreds of statements at once.',
      resolve: (statement) => writtenFacts(statement),
    }),
  }),
});
