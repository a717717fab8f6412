import type { ClauseFamily } from '@landsby/domain/clause';
import type { AppropriationPhrases } from './appropriation.ts';
import type { BreachPhrases } from './breach.ts';
import type { ChildrensInvolvementPhrases } from './childrens-involvement.ts';
import type { CommitmentPhrases } from './commitment.ts';
import type { CommunicationPhrases } from './communication.ts';
import type { ConditionPhrases } from './condition.ts';
import type { DataProtectionPhrases } from './data-protection.ts';
import type { FocusAreasPhrases } from './focus-areas.ts';
import type { FundingPhrases } from './funding.ts';
import type { GovernanceBodyPhrases } from './governance-body.ts';
import type { Grammar } from './grammar.ts';
import type { OpeningHoursPhrases } from './opening-hours.ts';
import type { OrdinaryTerminationPhrases } from './ordinary-termination.ts';
import type { PartiesPhrases } from './parties.ts';
import type { PaymentByCalendarPhrases } from './payment-by-calendar.ts';
import type { PaymentByInstalmentsPhrases } from './payment-by-instalments.ts';
import type { PaymentPerEventPhrases } from './payment-per-event.ts';
import type { PlanPhrases } from './plan.ts';
import type { PrecedencePhrases } from './precedence.ts';
import type { PurposePhrases } from './purpose.ts';
import type { RenewalPhrases } from './renewal.ts';
import type { ReportingPhrases } from './reporting.ts';
import type { ReviewPhrases } from './review.ts';
import type { RightsToMaterialsPhrases } from './rights-to-materials.ts';
import type { RolePhrases } from './role.ts';
import type { SignaturePhrases } from './signature.ts';
import type { TermPhrases } from './term.ts';
import type { TerminationForCausePhrases } from './termination-for-cause.ts';

interface Phrases {
  readonly parties: PartiesPhrases;
  readonly purpose: PurposePhrases;
  readonly focusAreas: FocusAreasPhrases;
  readonly term: TermPhrases;
  readonly ordinaryTermination: OrdinaryTerminationPhrases;
  readonly terminationForCause: TerminationForCausePhrases;
  readonly breach: BreachPhrases;
  readonly renewal: RenewalPhrases;
  readonly review: ReviewPhrases;
  readonly governanceBody: GovernanceBodyPhrases;
  readonly role: RolePhrases;
  readonly plan: PlanPhrases;
  readonly paymentByCalendar: PaymentByCalendarPhrases;
  readonly paymentByInstalments: PaymentByInstalmentsPhrases;
  readonly paymentPerEvent: PaymentPerEventPhrases;
  readonly appropriation: AppropriationPhrases;
  readonly funding: FundingPhrases;
  readonly commitment: CommitmentPhrases;
  readonly childrensInvolvement: ChildrensInvolvementPhrases;
  readonly communication: CommunicationPhrases;
  readonly rightsToMaterials: RightsToMaterialsPhrases;
  readonly reporting: ReportingPhrases;
  readonly dataProtection: DataProtectionPhrases;
  readonly openingHours: OpeningHoursPhrases;
  readonly condition: ConditionPhrases;
  readonly precedence: PrecedencePhrases;
  readonly signature: SignaturePhrases;
}

/** The phrases of one language for every family. */
export type ClauseBook = { readonly [Family in ClauseFamily]: Phrases[Family] };

/** All that one language needs to say what clauses mean. */
export interface ClauseWords {
  readonly grammar: Grammar;
  readonly book: ClauseBook;
}
