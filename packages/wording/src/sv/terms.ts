import type { ClosedOccasion } from '@landsby/domain/calendar';
import type { CaseSection, Season, SupportActivity } from '@landsby/domain/clause';
import { speechIn } from '../speech.ts';

export const say = speechIn('sv');

export const turningPoints: Readonly<Record<string, string>> = {
  'start-of-month': 'den första dagen i en månad',
  'end-of-month': 'den sista dagen i en månad',
  'start-of-quarter': 'den första dagen i ett kvartal',
  'end-of-quarter': 'den sista dagen i ett kvartal',
  'start-of-halfYear': 'den första dagen i ett halvår',
  'end-of-halfYear': 'den sista dagen i ett halvår',
  'start-of-year': 'den 1 januari',
  'end-of-year': 'den 31 december',
};

export const wholePeriods: Readonly<Record<string, string>> = {
  month: 'hela månader',
  quarter: 'hela kvartal',
  halfYear: 'hela halvår',
  year: 'hela kalenderår',
};

export const seasons: Readonly<Record<Season, string>> = {
  spring: 'våren',
  summer: 'sommaren',
  autumn: 'hösten',
  winter: 'vintern',
};

/** Said inside a sentence: "… när en part bryter mot avtalet". */
export const events: Readonly<Record<string, string>> = {
  cause: 'när det finns skäl för det',
  breach: 'när en part bryter mot avtalet',
  publication: 'när något ska publiceras',
  'joint-material': 'när parterna tar fram material tillsammans',
  'outdated-or-leaving': 'när material är inaktuellt eller en part lämnar samarbetet',
  'concern-for-a-child': 'när det finns oro för ett barn',
  'choice-of-efforts': 'när insatserna ska väljas',
  'held-round': 'när en kurs har genomförts',
  'material-change': 'när något väsentligt ändras',
  cancellation: 'när något ställs in',
  'course-planned': 'när en kurs planeras',
  'essential-information': 'när någon får veta något av avgörande betydelse',
  'planned-significant-change': 'när någon vill ändra något väsentligt',
  'sufficient-support': 'när stödet räcker',
  'partnership-entered': 'när partnerskapet har ingåtts',
};
export const someEvent = 'när det inträffar som avtalet nämner';

export const causes: Readonly<Record<string, string>> = {
  breach: 'en part inte gör det den har åtagit sig',
  materialChange: 'förutsättningarna har ändrats väsentligt',
  materialBreach: 'en part har brutit mot avtalet på ett väsentligt sätt',
};

export const phases: Readonly<Record<string, string>> = {
  development: 'utveckling',
  implementation: 'genomförande',
  evaluation: 'utvärdering',
};
export const triggers: Readonly<Record<'outdated' | 'leaving', string>> = {
  outdated: 'när det är inaktuellt',
  leaving: 'när en part lämnar samarbetet',
};
export const occasions: Readonly<Record<ClosedOccasion, string>> = {
  firstOfMay: 'första maj',
  danishConstitutionDay: 'Danmarks grundlagsdag',
  dayAfterAscension: 'dagen efter Kristi himmelsfärdsdag',
};
export const outcomes: Readonly<Record<string, string>> = {
  recommended: 'tillstyrkte avtalet',
  approved: 'godkände avtalet',
  rejected: 'avslog avtalet',
};

export const roundings: Readonly<Record<string, string>> = {
  wholeUnit: 'hela kronor',
  minorUnit: 'hela ören',
};

export const deviations: Readonly<Record<string, string>> = {
  operationalPlan: 'verksamhetsplanen',
  budget: 'budgeten',
};

/** What parties may choose where the agreement leaves it open. */
export const choices: Readonly<Record<string, string>> = {
  responseTime: 'när svaret ska komma',
  approvalScope: 'vad som måste godkännas',
  rounding: 'hur det avrundas',
  invoicing: 'när fakturan skickas',
  aboveMost: 'vad som gäller för fler deltagare än avtalat',
  counting: 'när deltagarna räknas',
  instalments: 'hur beloppet delas och betalas',
  planYears: 'hur planen räknar sina år',
  decisionRule: 'hur omröstningar går till',
};

/** What a decision rule must say: "Det är inte avtalat …". */
export const ruleParts: Readonly<Record<string, string>> = {
  weight: 'hur många röster varje part har',
  majority: 'vilken majoritet som krävs',
  quorum: 'hur många som måste delta',
  tie: 'vad som händer vid lika röstetal',
};
export const majorityBases: Readonly<Record<string, string>> = {
  votesCast: 'rösterna för och emot',
  present: 'alla som deltar',
  allMembers: 'alla medlemmar',
};

/** What an agreement may say of two clauses that disagree. */
export const conflictRules: Readonly<Record<string, string>> = {
  laterPrevails: 'den senaste gäller',
  earlierPrevails: 'den tidigaste gäller',
  specificPrevails: 'den mest konkreta gäller',
  partiesDecide: 'parterna avgör det',
};

export const ranks: Readonly<Record<string, string>> = {
  management: 'ledning',
  employee: 'medarbetare',
  elected: 'förtroendevald',
  coordinator: 'samordnare',
  unstated: 'ställning inte angiven',
};
export const ballots: Readonly<Record<string, string>> = { for: 'för', against: 'emot', abstains: 'avstår' };

export const keepings: Readonly<Record<string, string>> = {
  kept: 'hålls',
  partlyKept: 'hålls delvis',
  notKept: 'inte hålls',
};

/** What must be known of a family to say whether something is for it. */
export const familyFacts: Readonly<Record<string, string>> = {
  age: 'barnens ålder',
  situation: 'om situationen är den som avtalet menar',
  support: 'om familjen själv söker stöd',
};

/** The sections of a political case. */
export const caseSections: Readonly<Record<CaseSection, string>> = {
  decisionTheme: 'beslutsfråga',
  presentation: 'redogörelse',
  economicConsequences: 'ekonomiska konsekvenser',
  linkToGoals: 'koppling till mål',
  citizenInvolvement: 'medborgarnas medverkan',
  legalBasis: 'rättslig grund',
  furtherCourse: 'den fortsatta gången',
  recommendation: 'förslag till beslut',
  annexes: 'bilagor',
};

/** What a family may get at a level of need. */
export const supportActivities: Readonly<Record<SupportActivity, string>> = {
  counselling: 'rådgivning',
  volunteering: 'frivillig hjälp',
  generalService: 'vanlig verksamhet',
  preventiveEffort: 'förebyggande stöd',
  limitedEffort: 'en avgränsad särskild insats',
  specialEffort: 'en särskild stödåtgärd',
};
