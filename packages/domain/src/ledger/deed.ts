import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';

type Day = Temporal.PlainDate;

/** What is owed or allowed, as facts; `@landsby/wording` says it with who and to whom. */
export type Deed =
  | { readonly code: 'fulfilCommitment'; readonly action: Words }
  | { readonly code: 'holdMeeting'; readonly body: Words; readonly from: Day; readonly until: Day }
  | { readonly code: 'holdMeetings'; readonly body: Words }
  | { readonly code: 'establishBody'; readonly body: Words }
  | { readonly code: 'keepRole'; readonly role: Words }
  | { readonly code: 'nameRole'; readonly role: Words }
  | { readonly code: 'reviewAgreement' }
  | { readonly code: 'takePositionOnExtension'; readonly ends: Day }
  | { readonly code: 'takePositionBeforeEnd' }
  | { readonly code: 'optOutOfRenewal'; readonly ends: Day }
  | { readonly code: 'optOutBeforeEnd' }
  | { readonly code: 'adoptPlan'; readonly plan: Words; readonly firstYear: number; readonly lastYear: number }
  | { readonly code: 'keepPlan'; readonly plan: Words; readonly years: number }
  | { readonly code: 'sendInvoice'; readonly from: Day; readonly until: Day }
  | { readonly code: 'sendInvoiceForRound' }
  | { readonly code: 'sendInvoiceEachYear' }
  | { readonly code: 'sendInvoiceForPart'; readonly number: number; readonly of: number }
  | { readonly code: 'payPart'; readonly number: number; readonly of: number }
  | { readonly code: 'payForRound'; readonly day: Day }
  | { readonly code: 'invoiceRound'; readonly day: Day }
  | { readonly code: 'answerApproval'; readonly title: string; readonly version: number }
  | { readonly code: 'takeOffMarks'; readonly title: string; readonly version: number }
  | { readonly code: 'payInstalment'; readonly from: Day; readonly until: Day }
  | {
      readonly code: 'payPerRound';
      readonly amounts: readonly Money[];
      readonly atLeast: number;
      readonly atMost: number;
    }
  | { readonly code: 'offerRounds'; readonly year: number; readonly atLeast: number; readonly atMost: number }
  | { readonly code: 'offerRoundsEachYear'; readonly atLeast: number; readonly atMost: number }
  | { readonly code: 'offerRoundsInTotal'; readonly atLeast: number; readonly atMost: number }
  | { readonly code: 'prepareBudget'; readonly year: number }
  | { readonly code: 'approveBudget'; readonly year: number }
  | { readonly code: 'prepareBudgetInBody'; readonly year: number; readonly body: Words }
  | { readonly code: 'approveBudgetInBody'; readonly year: number; readonly body: Words }
  | { readonly code: 'payFor'; readonly what: Words }
  | { readonly code: 'spendAppropriation'; readonly year: number; readonly what: Words }
  | { readonly code: 'mapNeedsFirst' }
  | { readonly code: 'involveChildren'; readonly phases: readonly string[] }
  | { readonly code: 'drawUpPrinciples' }
  | { readonly code: 'askForApproval' }
  | { readonly code: 'carryLogos' }
  | { readonly code: 'drawUpCommunicationPlan' }
  | { readonly code: 'agreeRightsToJointMaterial' }
  | { readonly code: 'report'; readonly from: Day; readonly until: Day }
  | { readonly code: 'reportOngoing' }
  | { readonly code: 'obtainConsent' }
  | { readonly code: 'storeDataSafely' }
  | { readonly code: 'notifyAuthority'; readonly statute: string }
  | { readonly code: 'agreeOpeningHours' }
  | { readonly code: 'keepClosed'; readonly occasion: string; readonly day: Day }
  | { readonly code: 'decideCase'; readonly body: string; readonly act: string; readonly caseNumber: string }
  | { readonly code: 'talkBeforeDeviation'; readonly from: readonly string[] }
  | { readonly code: 'giveNotice'; readonly takesEffect: Day }
  | { readonly code: 'giveNoticeAnyTime' }
  | { readonly code: 'terminateForCause'; readonly causes: readonly string[] }
  | { readonly code: 'terminateForBreach'; readonly threshold: string }
  | { readonly code: 'callRenegotiation' }
  | { readonly code: 'demandRemoval'; readonly triggers: readonly string[] };
