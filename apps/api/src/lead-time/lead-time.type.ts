import type { Answer } from '@landsby/domain/explanation';
import type { EarliestDecision, Instance, LeadTime, MeetingCalendar, Sitting } from '@landsby/domain/lead-time';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';

export const CaseBodyType = builder.objectRef<Instance>('CaseBody').implement({
  description: 'A political body that a case passes.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    body: t.exposeID('body', { description: 'Its key.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
});

export const MeetingCalendarType = builder.objectRef<MeetingCalendar>('MeetingCalendar').implement({
  description: 'When a body meets in a year, as somebody has entered it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    body: t.exposeID('body', { description: 'The key of the body.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    meetings: t.field({
      type: ['Day'],
      description: 'The days of its meetings.',
      resolve: ({ meetings }) => [...meetings],
    }),
    handInDaysBefore: t.exposeInt('handInDaysBefore', {
      description: 'How many days before a meeting a case must have been handed in.',
    }),
  }),
});

const SittingType = builder.objectRef<Sitting>('CaseSitting').implement({
  description: 'One meeting that a case goes through.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    body: t.exposeID('body', { description: 'The key of the body.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    handInBy: t.field({
      type: 'Day',
      description: 'The last day to hand the case in.',
      resolve: ({ handInBy }) => handInBy,
    }),
    meeting: t.field({ type: 'Day', description: 'The day of the meeting.', resolve: ({ meeting }) => meeting }),
  }),
});

const undeterminedWords =
  'What is missing to tell, such as a calendar that nobody has entered; null where it can be told.';
const sittingWords = 'The meetings in order; where a step blocks, those that come after it.';

export type ShownLeadTime = { readonly legalDate: Temporal.PlainDate; readonly answer: Answer<LeadTime> };

export const LeadTimeType = builder.objectRef<PartOf<ShownLeadTime>>('LeadTime').implement({
  description: 'By when a case must be opened to be decided by a legal date, or the step that blocks it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    legalDate: t.field({ type: 'Day', description: 'The legal date.', resolve: ({ part }) => part.legalDate }),
    openBy: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day to open the case; null where it is blocked or undetermined.',
      resolve: ({ part: { answer } }) => (answer.known ? answer.value.openBy : null),
    }),
    blocked: t.field({
      type: StatementType,
      nullable: true,
      description: 'The step that blocks; null where none does.',
      resolve: ({ part: { answer } }) => (answer.known ? answer.value.blocked : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: undeterminedWords,
      resolve: ({ part: { answer } }) => (answer.known ? null : answer.missing),
    }),
    sittings: t.field({
      type: [SittingType],
      description: sittingWords,
      resolve: ({ part: { answer } }) => (answer.known ? answer.value.sittings : []),
    }),
    because: t.field({
      type: BecauseType,
      description: 'How it was worked out, from the legal date backwards.',
      resolve: ({ of, part }) => partOf(of, part.answer.because),
    }),
  }),
});

export const EarliestDecisionType = builder.objectRef<PartOf<Answer<EarliestDecision>>>('EarliestDecision').implement({
  description: 'When a case opened on a day is decided at the earliest.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    decidedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day of the last decision; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.decidedOn : null),
    }),
    carriedOutOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The first day on which it is carried out as well.',
      resolve: ({ part }) => (part.known ? part.value.carriedOutOn : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: undeterminedWords,
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    sittings: t.field({
      type: [SittingType],
      description: 'The meetings in order.',
      resolve: ({ part }) => (part.known ? part.value.sittings : []),
    }),
    because: t.field({
      type: BecauseType,
      description: 'How it was worked out, from the opening onwards.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
