import { termEnds } from '../../agreement/extension.ts';
import { giveNotice } from '../../agreement/give-notice.ts';
import { decisionDay } from '../../agreement/renewal-decision.ts';
import { naturalEnd, startsOn } from '../../agreement/term.ts';
import { wayOut } from '../../agreement/way-out.ts';
import { conflictingAnswers } from '../../finding/rules/conflicting-answers.ts';
import { partiesBound } from '../../finding/rules/parties-bound.ts';
import { paymentsUnsettled } from '../../finding/rules/payments-unsettled.ts';
import { signAgreement } from '../../finding/sign-agreement.ts';
import { missingPrerequisites } from '../../gate/prerequisite.ts';
import { conditionGate } from '../../gate/condition.ts';
import { deviationGate } from '../../gate/deviation.ts';
import { draftsAfterRounds } from '../../invoice/after-rounds.ts';
import { eventPaymentDuties } from '../../ledger/duties/payment-per-event.ts';
import { renewalDuties } from '../../ledger/duties/renewal.ts';
import { forCauseRights } from '../../ledger/duties/termination-for-cause.ts';
import { fundingQuestions } from '../../ledger/funding-question.ts';
import { publicationGate } from '../../material/asset-gate.ts';
import { logosOf } from '../../material/asset.ts';
import { officialNumberIsValid } from '../../organisation/official-number.ts';
import { signedOn } from '../../record/signature.ts';
import { contributionDue } from '../../round/contribution.ts';
import { exposureOf } from '../../round/exposure.ts';
import { chosenAmountGate, heldRoundGate, missedRoundGate } from '../../round/gate.ts';
import { holdingOf } from '../../round/round.ts';
import { roundSpread, roundTargets } from '../../round/target.ts';
import { whoPays } from '../../round/who-pays.ts';
import { type CarriersOf, inClause, inDefinition, judgement, record, rule, silence } from '../carrier.ts';

export const s3: CarriersOf<'S3'> = {
  'S3.01': rule(officialNumberIsValid),
  'S3.02': rule(officialNumberIsValid),
  'S3.03': inDefinition('organisation', 'aliases'),
  'S3.04': rule(conditionGate, missingPrerequisites, partiesBound),
  'S3.05': inClause('purpose', 'body'),
  'S3.06': inClause('purpose', 'body'),
  'S3.07': inClause('purpose', 'body'),
  'S3.08': judgement('judgementMade', 'reason'),
  'S3.09': inClause('parties', 'body'),
  'S3.10': inClause('purpose', 'body'),
  'S3.11': inClause('purpose', 'body'),
  'S3.12': judgement('judgementMade', 'reason'),
  'S3.13': rule(heldRoundGate),
  'S3.14': rule(roundSpread),
  'S3.15': inClause('purpose', 'body'),
  'S3.16': judgement('judgementMade', 'reason'),
  'S3.17': rule(draftsAfterRounds),
  'S3.18': record('judgementMade'),
  'S3.19': rule(eventPaymentDuties),
  'S3.20': rule(draftsAfterRounds, contributionDue),
  'S3.21': rule(chosenAmountGate, paymentsUnsettled),
  'S3.22': rule(conflictingAnswers, paymentsUnsettled),
  'S3.23': rule(whoPays, exposureOf),
  'S3.24': rule(whoPays),
  'S3.25': rule(conflictingAnswers),
  'S3.26': rule(roundTargets),
  'S3.27': rule(roundTargets),
  'S3.28': rule(holdingOf, heldRoundGate),
  'S3.29': rule(contributionDue, missedRoundGate),
  'S3.30': record('judgementMade'),
  'S3.31': record('judgementMade', 'dutyFulfilled'),
  'S3.32': inClause('commitment', 'body'),
  'S3.33': rule(logosOf, publicationGate),
  'S3.34': record('occasionMet'),
  'S3.35': record('judgementMade'),
  'S3.36': rule(startsOn, naturalEnd),
  'S3.37': rule(naturalEnd),
  'S3.38': rule(termEnds, renewalDuties),
  'S3.39': rule(decisionDay, renewalDuties),
  'S3.40': rule(forCauseRights),
  'S3.41': rule(deviationGate),
  'S3.42': rule(giveNotice, wayOut),
  'S3.43': silence('ordinaryTermination'),
  'S3.44': rule(draftsAfterRounds),
  'S3.45': rule(signAgreement, signedOn),
  'S3.46': inClause('role', 'parameters.role'),
  'S3.47': rule(exposureOf),
  'S3.48': rule(fundingQuestions),
};
