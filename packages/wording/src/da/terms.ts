import type { ClosedOccasion } from '@landsby/domain/calendar';
import type { CaseSection, Season, SupportActivity } from '@landsby/domain/clause';
import { speechIn } from '../speech.ts';

export const say = speechIn('da');

export const turningPoints: Readonly<Record<string, string>> = {
  'start-of-month': 'den første dag i en måned',
  'end-of-month': 'den sidste dag i en måned',
  'start-of-quarter': 'den første dag i et kvartal',
  'end-of-quarter': 'den sidste dag i et kvartal',
  'start-of-halfYear': 'den første dag i et halvår',
  'end-of-halfYear': 'den sidste dag i et halvår',
  'start-of-year': 'den 1. januar',
  'end-of-year': 'den 31. december',
};

export const wholePeriods: Readonly<Record<string, string>> = {
  month: 'hele måneder',
  quarter: 'hele kvartaler',
  halfYear: 'hele halvår',
  year: 'hele kalenderår',
};

export const seasons: Readonly<Record<Season, string>> = {
  spring: 'foråret',
  summer: 'sommeren',
  autumn: 'efteråret',
  winter: 'vinteren',
};

/** Said after a comma: "…, når en part misligholder aftalen". */
export const events: Readonly<Record<string, string>> = {
  cause: 'når der er en grund til det',
  breach: 'når en part misligholder aftalen',
  publication: 'når noget skal offentliggøres',
  'joint-material': 'når parterne udvikler materiale sammen',
  'outdated-or-leaving': 'når materiale er forældet, eller en part træder ud',
  'concern-for-a-child': 'når der er bekymring for et barn',
  'choice-of-efforts': 'når indsatserne skal vælges',
  'held-round': 'når et forløb er gennemført',
  'material-change': 'når noget væsentligt ændrer sig',
  cancellation: 'når noget bliver aflyst',
  'course-planned': 'når et kursus er planlagt',
  'essential-information': 'når nogen får viden af afgørende betydning',
  'planned-significant-change': 'når nogen vil ændre noget væsentligt',
  'sufficient-support': 'når der er støtte nok',
  'partnership-entered': 'når partnerskabet er indgået',
};
export const someEvent = 'når det sker, som aftalen nævner';

export const causes: Readonly<Record<string, string>> = {
  breach: 'en part ikke gør det, den har lovet',
  materialChange: 'forholdene har ændret sig væsentligt',
  materialBreach: 'en part har misligholdt aftalen væsentligt',
};

export const phases: Readonly<Record<string, string>> = {
  development: 'udvikling',
  implementation: 'gennemførelse',
  evaluation: 'evaluering',
};
export const triggers: Readonly<Record<'outdated' | 'leaving', string>> = {
  outdated: 'når det er forældet',
  leaving: 'når en part træder ud',
};
export const occasions: Readonly<Record<ClosedOccasion, string>> = {
  firstOfMay: '1. maj',
  danishConstitutionDay: 'grundlovsdag',
  dayAfterAscension: 'dagen efter Kristi himmelfartsdag',
};
export const outcomes: Readonly<Record<string, string>> = {
  recommended: 'anbefalede aftalen',
  approved: 'godkendte aftalen',
  rejected: 'afviste aftalen',
};

export const roundings: Readonly<Record<string, string>> = {
  wholeUnit: 'hele kroner',
  minorUnit: 'hele øre',
};

export const deviations: Readonly<Record<string, string>> = {
  operationalPlan: 'planen',
  budget: 'budgettet',
};

/** What parties may choose where the agreement leaves it open. */
export const choices: Readonly<Record<string, string>> = {
  responseTime: 'hvornår der skal svares',
  approvalScope: 'hvad der skal godkendes',
  rounding: 'hvordan der afrundes',
  invoicing: 'hvornår der sendes faktura',
  aboveMost: 'hvad der gælder for flere deltagere end aftalt',
  counting: 'hvornår deltagerne tælles',
  instalments: 'hvordan beløbet deles og betales',
  planYears: 'hvordan planen tæller sine år',
  decisionRule: 'hvordan der stemmes',
};

/** What a decision rule must say: "Det er ikke aftalt, …". */
export const ruleParts: Readonly<Record<string, string>> = {
  weight: 'hvor mange stemmer hver part har',
  majority: 'hvilket flertal der skal til',
  quorum: 'hvor mange der skal være med',
  tie: 'hvad der sker ved stemmelighed',
};
export const majorityBases: Readonly<Record<string, string>> = {
  votesCast: 'de stemmer, der er for og imod',
  present: 'alle, der deltager',
  allMembers: 'alle medlemmer',
};

/** What an agreement may say of two clauses that disagree. */
export const conflictRules: Readonly<Record<string, string>> = {
  laterPrevails: 'den seneste går forud',
  earlierPrevails: 'den tidligste går forud',
  specificPrevails: 'den mest konkrete går forud',
  partiesDecide: 'parterne afgør det',
};

export const ranks: Readonly<Record<string, string>> = {
  management: 'ledelse',
  employee: 'medarbejder',
  elected: 'folkevalgt',
  coordinator: 'koordinator',
  unstated: 'rang ikke nævnt',
};
export const ballots: Readonly<Record<string, string>> = { for: 'for', against: 'imod', abstains: 'undlader' };

export const keepings: Readonly<Record<string, string>> = {
  kept: 'bliver holdt',
  partlyKept: 'bliver holdt delvist',
  notKept: 'ikke bliver holdt',
};

/** What must be known of a family to say whether something is for it. */
export const familyFacts: Readonly<Record<string, string>> = {
  age: 'børnenes alder',
  situation: 'om situationen er den, aftalen mener',
  support: 'om familien selv søger støtte',
};

/** The sections of a political case. */
export const caseSections: Readonly<Record<CaseSection, string>> = {
  decisionTheme: 'beslutningstema',
  presentation: 'sagsfremstilling',
  economicConsequences: 'økonomiske konsekvenser',
  linkToGoals: 'sammenhæng med mål',
  citizenInvolvement: 'borgerinddragelse',
  legalBasis: 'lovgrundlag',
  furtherCourse: 'det videre forløb',
  recommendation: 'indstilling',
  annexes: 'bilag',
};

/** What a family may get at a level of need. */
export const supportActivities: Readonly<Record<SupportActivity, string>> = {
  counselling: 'rådgivning',
  volunteering: 'frivillig hjælp',
  generalService: 'almindelige tilbud',
  preventiveEffort: 'forebyggende støtte',
  limitedEffort: 'en afgrænset særlig indsats',
  specialEffort: 'en særlig støtteforanstaltning',
};
