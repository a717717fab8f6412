import type { Answer } from '@landsby/domain/explanation';
import type { MoneyRange } from '@landsby/domain/round';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { builder } from '../schema/builder.ts';
import { BecauseType } from './because.type.ts';
import { MoneyType } from './money.type.ts';
import { StatementType } from './statement.type.ts';

export const MoneyRangeAnswerType = builder.objectRef<PartOf<Answer<MoneyRange>>>('MoneyRangeAnswer').implement({
  description: 'The least and the most something may cost, or what is missing to compute it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({
      type: MoneyType,
      nullable: true,
      description: 'The least; null where it is undetermined.',
      resolve: ({ part }) => (part.known ? part.value.from : null),
    }),
    to: t.field({
      type: MoneyType,
      nullable: true,
      description: 'The most; null where it is undetermined.',
      resolve: ({ part }) => (part.known ? part.value.to : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing to give an answer; null where there is one.',
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What the answer, or the lack of one, rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
