import type { ClosedOccasion } from '@landsby/domain/calendar';
import type { Answer } from '@landsby/domain/explanation';
import type { ClosedDay, ContingencyStep, OpenTimes } from '@landsby/domain/hours';
import { AgreementType } from '../agreement/agreement.type.ts';
import { clauseOfId, type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const ClosedOccasionEnum = builder.enumType('ClosedOccasion', {
  description: 'An occasion on which it is closed.',
  values: enumValues<ClosedOccasion>({
    firstOfMay: 'The first of May.',
    danishConstitutionDay: 'Danish Constitution Day, 5 June.',
    dayAfterAscension: 'The day after Ascension Day, a Friday that moves with Easter.',
  }),
});

export const ClosedDayType = builder.objectRef<PartOf<ClosedDay>>('ClosedDay').implement({
  description: 'A day on which it is closed by the agreement; public holidays are not guessed.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    day: t.field({ type: 'Day', description: 'The day.', resolve: ({ part }) => part.day }),
    occasions: t.field({
      type: [ClosedOccasionEnum],
      description: 'On which occasion.',
      resolve: ({ part }) => part.occasions,
    }),
    note: t.field({
      type: StatementType,
      nullable: true,
      description: 'Said of a day on which it is, or may be, closed anyway: it does not count twice.',
      resolve: ({ part }) => part.note,
    }),
    because: t.field({
      type: BecauseType,
      description: 'How the day is found.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const TimesType = builder.objectRef<OpenTimes[number]>('OpenTimes').implement({
  description: 'From when to when it is open.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    opens: t.exposeString('opens', { description: 'When it opens, such as 09:30.' }),
    closes: t.exposeString('closes', { description: 'When it closes, such as 15:00.' }),
  }),
});

export type OfClause<Value> = PartOf<{ readonly clause: string; readonly answer: Answer<Value> }>;

const undetermined = 'What is missing to tell; null where it can be told.';

export const OpenDayType = builder.objectRef<OfClause<OpenTimes>>('OpenDay').implement({
  description: 'The hours of one day under a clause on opening hours.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    times: t.field({
      type: [TimesType],
      nullable: true,
      description: 'When it is open; empty where it is closed, null where undetermined.',
      resolve: ({ part: { answer } }) => (answer.known ? answer.value : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: undetermined,
      resolve: ({ part: { answer } }) => (answer.known ? null : answer.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'Which hours hold and why.',
      resolve: ({ of, part }) => partOf(of, part.answer.because),
    }),
  }),
});

export const ContingencyStepType = builder.objectRef<OfClause<ContingencyStep>>('ContingencyStep').implement({
  description: 'What to do next on illness.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    number: t.int({
      nullable: true,
      description: 'The number of the step, from 1.',
      resolve: ({ part: { answer } }) => (answer.known ? answer.value.number : null),
    }),
    words: t.field({
      type: WordsType,
      nullable: true,
      description: 'What the agreement says to do.',
      resolve: ({ part: { answer } }) => (answer.known ? answer.value.words : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: undetermined,
      resolve: ({ part: { answer } }) => (answer.known ? null : answer.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'Why this step.',
      resolve: ({ of, part }) => partOf(of, part.answer.because),
    }),
  }),
});
