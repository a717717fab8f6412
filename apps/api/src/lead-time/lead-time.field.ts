import { caseChain, decidedWhen, legalDates, meetingCalendars, openCaseBy } from '@landsby/domain/lead-time';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf } from '../agreement/shown-agreement.ts';
import { LedgerEntryType } from '../ledger/ledger.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { caseArguments, casePath } from './case-question.ts';
import { CaseBodyType, EarliestDecisionType, LeadTimeType, MeetingCalendarType } from './lead-time.type.ts';

builder.objectFields(AgreementType, (t) => ({
  caseBodies: t.field({
    type: [CaseBodyType],
    description: 'The bodies that a case passes, in order: those of the political case, else those with a calendar.',
    args: { asOf: asOfArgument(t) },
    resolve: ({ terms }, { asOf }, { today }) => caseChain(terms, asOf ?? today).instances,
  }),
  meetingCalendars: t.field({
    type: [MeetingCalendarType],
    description: 'When its political bodies meet, as far as it has been entered.',
    args: { asOf: asOfArgument(t) },
    resolve: ({ terms }, { asOf }, { today }) => meetingCalendars(terms, asOf ?? today),
  }),
  legalDates: t.field({
    type: [LedgerEntryType],
    description: 'The legal dates of the next three years that need a political decision: notice, extension, plan.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => legalDates(of.terms, asOf ?? today).map((entry) => partOf(of, entry)),
  }),
  leadTime: t.field({
    type: LeadTimeType,
    description: 'From a legal date backwards through the bodies and their meetings to the last day to open the case.',
    args: { legalDate: t.arg({ type: 'Day', required: true, description: 'The legal date.' }), ...caseArguments(t) },
    resolve: (of, { asOf, legalDate, ...question }, { today }) => {
      const seen = asOf ?? today;
      return partOf(of, { legalDate, answer: openCaseBy(casePath(of.terms, question, seen), legalDate, seen) });
    },
  }),
  earliestDecision: t.field({
    type: EarliestDecisionType,
    description: 'Forwards: when a case opened on a day is decided at the earliest.',
    args: {
      openedOn: t.arg({ type: 'Day', description: 'The day it is opened; asOf when left out.' }),
      ...caseArguments(t),
    },
    resolve: (of, { asOf, openedOn, ...question }, { today }) => {
      const seen = asOf ?? today;
      return partOf(of, decidedWhen(casePath(of.terms, question, seen), openedOn ?? seen));
    },
  }),
}));
