import type { Answer } from '@landsby/domain/explanation';
import type { Stretch } from '@landsby/domain/calendar';
import type { Money } from '@landsby/domain/money';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { builder } from '../schema/builder.ts';
import { BecauseType } from './because.type.ts';
import { MoneyType } from './money.type.ts';
import { StatementType } from './statement.type.ts';

type AnswerPart<Value> = PartOf<Answer<Value>>;

const missingOf = ({ part }: AnswerPart<unknown>) => (part.known ? null : part.missing);
const becauseOf = ({ of, part }: AnswerPart<unknown>) => partOf(of, part.because);

const undeterminedWords = 'What is missing to give an answer; null where there is one.';
const becauseWords = 'What the answer, or the lack of one, rests on.';

export const DayAnswerType = builder.objectRef<AnswerPart<Temporal.PlainDate>>('DayAnswer').implement({
  description: 'A computed day, or what is missing to compute it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    day: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day; null where it is undetermined.',
      resolve: ({ part }) => (part.known ? part.value : null),
    }),
    undetermined: t.field({ type: StatementType, nullable: true, description: undeterminedWords, resolve: missingOf }),
    because: t.field({ type: BecauseType, description: becauseWords, resolve: becauseOf }),
  }),
});

export const MoneyAnswerType = builder.objectRef<AnswerPart<Money>>('MoneyAnswer').implement({
  description: 'A computed amount, or what is missing to compute it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    money: t.field({
      type: MoneyType,
      nullable: true,
      description: 'The amount; null where it is undetermined.',
      resolve: ({ part }) => (part.known ? part.value : null),
    }),
    undetermined: t.field({ type: StatementType, nullable: true, description: undeterminedWords, resolve: missingOf }),
    because: t.field({ type: BecauseType, description: becauseWords, resolve: becauseOf }),
  }),
});

const DaySpanType = builder.objectRef<Stretch>('DaySpan').implement({
  description: 'Days from and until, both included.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'The first day.', resolve: ({ from }) => from }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day; null where no end is known.',
      resolve: ({ until }) => until,
    }),
  }),
});

export const SpansAnswerType = builder.objectRef<AnswerPart<readonly Stretch[]>>('SpansAnswer').implement({
  description: 'Stretches of days, or what is missing to compute them.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    spans: t.field({
      type: [DaySpanType],
      nullable: true,
      description: 'The stretches, in order; empty where there is none; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value : null),
    }),
    undetermined: t.field({ type: StatementType, nullable: true, description: undeterminedWords, resolve: missingOf }),
    because: t.field({ type: BecauseType, description: becauseWords, resolve: becauseOf }),
  }),
});
