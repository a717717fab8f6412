import type { ClosedOccasion } from '@landsby/domain/calendar';
import type { CaseSection, Season, SupportActivity } from '@landsby/domain/clause';
import { speechIn } from '../speech.ts';

export const say = speechIn('en');

export const turningPoints: Readonly<Record<string, string>> = {
  'start-of-month': 'the first day of a month',
  'end-of-month': 'the last day of a month',
  'start-of-quarter': 'the first day of a quarter',
  'end-of-quarter': 'the last day of a quarter',
  'start-of-halfYear': 'the first day of a half-year',
  'end-of-halfYear': 'the last day of a half-year',
  'start-of-year': '1 January',
  'end-of-year': '31 December',
};

export const wholePeriods: Readonly<Record<string, string>> = {
  month: 'whole months',
  quarter: 'whole quarters',
  halfYear: 'whole half-years',
  year: 'whole calendar years',
};

export const seasons: Readonly<Record<Season, string>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
};

/** Said inside a sentence: "… when a party breaches the agreement". */
export const events: Readonly<Record<string, string>> = {
  cause: 'when there is a reason for it',
  breach: 'when a party breaches the agreement',
  publication: 'when something is to be published',
  'joint-material': 'when the parties develop material together',
  'outdated-or-leaving': 'when material is outdated or a party leaves',
  'concern-for-a-child': 'when there is concern for a child',
  'choice-of-efforts': 'when the efforts are to be chosen',
  'held-round': 'when a course has been held',
  'material-change': 'when something important changes',
  cancellation: 'when something is cancelled',
  'course-planned': 'when a course is planned',
  'essential-information': 'when someone learns something of essential importance',
  'planned-significant-change': 'when someone wants to change something important',
  'sufficient-support': 'when there is enough support',
  'partnership-entered': 'when the partnership has been entered',
};
export const someEvent = 'when what the agreement names has happened';

export const causes: Readonly<Record<string, string>> = {
  breach: 'a party fails to do what it has promised',
  materialChange: 'circumstances have changed materially',
  materialBreach: 'a party has materially breached the agreement',
};

export const phases: Readonly<Record<string, string>> = {
  development: 'development',
  implementation: 'implementation',
  evaluation: 'evaluation',
};
export const triggers: Readonly<Record<'outdated' | 'leaving', string>> = {
  outdated: 'when it is outdated',
  leaving: 'when a party leaves',
};
export const occasions: Readonly<Record<ClosedOccasion, string>> = {
  firstOfMay: 'the first of May',
  danishConstitutionDay: 'Danish Constitution Day',
  dayAfterAscension: 'the day after Ascension Day',
};
export const outcomes: Readonly<Record<string, string>> = {
  recommended: 'recommended the agreement',
  approved: 'approved the agreement',
  rejected: 'rejected the agreement',
};

export const roundings: Readonly<Record<string, string>> = {
  wholeUnit: 'whole units of the currency',
  minorUnit: 'the smallest unit of the currency',
};

export const deviations: Readonly<Record<string, string>> = {
  operationalPlan: 'the operational plan',
  budget: 'the budget',
};

/** What parties may choose where the agreement leaves it open. */
export const choices: Readonly<Record<string, string>> = {
  responseTime: 'when an answer is due',
  approvalScope: 'what needs approval',
  rounding: 'how to round',
  invoicing: 'when the invoice is sent',
  aboveMost: 'what holds for more participants than agreed',
  counting: 'when participants are counted',
  instalments: 'how the amount is split and paid',
  planYears: 'how the plan counts its years',
  decisionRule: 'how votes are taken',
};

/** What a decision rule must say: "It is not agreed …". */
export const ruleParts: Readonly<Record<string, string>> = {
  weight: 'how many votes each party has',
  majority: 'what majority is needed',
  quorum: 'how many must take part',
  tie: 'what happens when votes are tied',
};
export const majorityBases: Readonly<Record<string, string>> = {
  votesCast: 'the votes for and against',
  present: 'all who take part',
  allMembers: 'all members',
};

/** What an agreement may say of two clauses that disagree. */
export const conflictRules: Readonly<Record<string, string>> = {
  laterPrevails: 'the later one prevails',
  earlierPrevails: 'the earlier one prevails',
  specificPrevails: 'the more specific one prevails',
  partiesDecide: 'the parties decide',
};

export const ranks: Readonly<Record<string, string>> = {
  management: 'management',
  employee: 'employee',
  elected: 'elected member',
  coordinator: 'coordinator',
  unstated: 'rank not stated',
};
export const ballots: Readonly<Record<string, string>> = { for: 'for', against: 'against', abstains: 'abstains' };

export const keepings: Readonly<Record<string, string>> = {
  kept: 'kept',
  partlyKept: 'partly kept',
  notKept: 'not kept',
};

/** What must be known of a family to say whether something is for it. */
export const familyFacts: Readonly<Record<string, string>> = {
  age: 'the age of the children',
  situation: 'whether the situation is the one the agreement means',
  support: 'whether the family seeks support itself',
};

/** The sections of a political case. */
export const caseSections: Readonly<Record<CaseSection, string>> = {
  decisionTheme: 'what is to be decided',
  presentation: 'presentation',
  economicConsequences: 'economic consequences',
  linkToGoals: 'link to goals',
  citizenInvolvement: 'involvement of citizens',
  legalBasis: 'legal basis',
  furtherCourse: 'further course',
  recommendation: 'recommendation',
  annexes: 'annexes',
};

/** What a family may get at a level of need. */
export const supportActivities: Readonly<Record<SupportActivity, string>> = {
  counselling: 'counselling',
  volunteering: 'help from volunteers',
  generalService: 'ordinary service',
  preventiveEffort: 'preventive support',
  limitedEffort: 'a limited special effort',
  specialEffort: 'a special support measure',
};
