import type { FindingRule } from '../rule.ts';
import { amountsInText } from './amounts-in-text.ts';
import { bodiesAfterStart } from './bodies-after-start.ts';
import { caseSections } from './case-sections.ts';
import { conflictingAnswers } from './conflicting-answers.ts';
import { daysInText } from './days-in-text.ts';
import { deadlinesOnLastDays } from './deadlines-on-last-days.ts';
import { decisionRules } from './decision-rules.ts';
import { doubledWords } from './doubled-words.ts';
import { languagesDiffer } from './languages-differ.ts';
import { leftoverComments } from './leftover-comments.ts';
import { lengthsInText } from './lengths-in-text.ts';
import { misspelledNames } from './misspelled-names.ts';
import { moneyAndTerm } from './money-and-term.ts';
import { numbersInText } from './numbers-in-text.ts';
import { openEnds } from './open-ends.ts';
import { openSlots } from './open-slots.ts';
import { partiesBound } from './parties-bound.ts';
import { paymentsUnsettled } from './payments-unsettled.ts';
import { politicalCases } from './political-cases.ts';
import { printedNumbers } from './printed-numbers.ts';
import { rightsInTime } from './rights-in-time.ts';
import { severalNames } from './several-names.ts';
import { statedLength } from './stated-length.ts';
import { supersededStatutes } from './superseded-statutes.ts';
import { templateClauses } from './template-clauses.ts';
import { termSides } from './term-sides.ts';
import { textConflicts } from './text-conflicts.ts';
import { thresholds } from './thresholds.ts';
import { timesInText } from './times-in-text.ts';

export const findingRules: readonly FindingRule[] = [
  openSlots,
  leftoverComments,
  doubledWords,
  printedNumbers,
  severalNames,
  misspelledNames,
  statedLength,
  termSides,
  lengthsInText,
  daysInText,
  amountsInText,
  numbersInText,
  timesInText,
  textConflicts,
  conflictingAnswers,
  paymentsUnsettled,
  decisionRules,
  thresholds,
  bodiesAfterStart,
  deadlinesOnLastDays,
  moneyAndTerm,
  politicalCases,
  caseSections,
  supersededStatutes,
  openEnds,
  templateClauses,
  rightsInTime,
  partiesBound,
  languagesDiffer,
];
