import { exitByNotice } from '../../agreement/exit.ts';
import { lengthCheck } from '../../agreement/length-check.ts';
import { noticeEffect } from '../../agreement/notice-effect.ts';
import { naturalEnd, startsOn } from '../../agreement/term.ts';
import { wayOut } from '../../agreement/way-out.ts';
import { cadenceOf } from '../../body/cadence.ts';
import { validityOf } from '../../body/validity.ts';
import { extraOrderGate } from '../../extra-order/gate.ts';
import { doubledWords } from '../../finding/rules/doubled-words.ts';
import { leftoverComments } from '../../finding/rules/leftover-comments.ts';
import { openSlots } from '../../finding/rules/open-slots.ts';
import { printedNumbers } from '../../finding/rules/printed-numbers.ts';
import { rightsInTime } from '../../finding/rules/rights-in-time.ts';
import { statedLength } from '../../finding/rules/stated-length.ts';
import { meetingGate } from '../../gate/body.ts';
import { approvedBudgetGate, preparedBudgetGate } from '../../gate/budget.ts';
import { planMismatches } from '../../gate/cross-plan.ts';
import { completeEffortGate, finalEffortGate, phasesWithoutChildren } from '../../gate/effort.ts';
import { planGate } from '../../gate/plan.ts';
import { breachRights } from '../../ledger/duties/breach.ts';
import { mappingDuties } from '../../ledger/duties/focus-areas.ts';
import { fundingDuties } from '../../ledger/duties/funding.ts';
import { ordinaryTerminationRights } from '../../ledger/duties/ordinary-termination.ts';
import { planDuties } from '../../ledger/duties/plan.ts';
import { reportDuties } from '../../ledger/duties/reporting.ts';
import { approvalsOf } from '../../material/approval.ts';
import { publicationGate } from '../../material/asset-gate.ts';
import { rightsGate } from '../../material/material-gate.ts';
import { needsApproval } from '../../material/needs-approval.ts';
import { materialsOf } from '../../material/ownership.ts';
import { demandGate } from '../../material/removal-gate.ts';
import { removalsOf } from '../../material/removal.ts';
import { coverage } from '../../role/coverage.ts';
import { rolesOf } from '../../role/role.ts';
import { whoPays } from '../../round/who-pays.ts';
import { servicePrice } from '../../service/service-price.ts';
import { type CarriersOf, inClause, inDefinition, inRecord, judgement, record, rule, silence } from '../carrier.ts';

export const s0: CarriersOf<'S0'> = {
  'S0.01': inDefinition('agreement', 'kind'),
  'S0.02': rule(openSlots, leftoverComments),
  'S0.03': rule(doubledWords),
  'S0.04': rule(printedNumbers),
  'S0.05': inDefinition('programme', 'aliases'),
  'S0.06': inDefinition('organisation', 'aliases'),
  'S0.07': inClause('governanceBody', 'parameters.aliases'),
  'S0.08': inDefinition('agreement', 'template'),
  'S0.09': inClause('purpose', 'body'),
  'S0.10': inClause('purpose', 'parameters.ageTo'),
  'S0.11': inClause('purpose', 'body'),
  'S0.12': inClause('purpose', 'parameters.purposes'),
  'S0.13': inClause('purpose', 'body'),
  'S0.14': rule(finalEffortGate, mappingDuties),
  'S0.15': inRecord('effortRecorded', 'origin'),
  'S0.16': record('effortMadeFinal'),
  'S0.17': inClause('focusAreas', 'parameters.areas'),
  'S0.18': inClause('focusAreas', 'parameters.areas'),
  'S0.19': inClause('focusAreas', 'parameters.areas'),
  'S0.20': inClause('focusAreas', 'parameters.areas'),
  'S0.21': record('involvementRecorded'),
  'S0.22': record('dutyFulfilled'),
  'S0.23': rule(completeEffortGate, phasesWithoutChildren),
  'S0.24': inRecord('effortRecorded', 'scope'),
  'S0.25': rule(planGate),
  'S0.26': rule(planMismatches),
  'S0.27': rule(planDuties),
  'S0.28': record('planDrawnUp', 'accepted'),
  'S0.29': inClause('communication', 'body'),
  'S0.30': rule(needsApproval, approvalsOf, publicationGate),
  'S0.31': record('dutyFulfilled'),
  'S0.32': inClause('commitment', 'parameters.actions'),
  'S0.33': record('judgementMade', 'mappingDone'),
  'S0.34': record('judgementMade'),
  'S0.35': record('judgementMade', 'dutyFulfilled'),
  'S0.36': rule(coverage, rolesOf),
  'S0.37': rule(rolesOf),
  'S0.38': inClause('commitment', 'parameters.actions'),
  'S0.39': record('judgementMade'),
  'S0.40': record('judgementMade'),
  'S0.41': rule(reportDuties),
  'S0.42': record('judgementMade'),
  'S0.43': rule(servicePrice),
  'S0.44': rule(servicePrice),
  'S0.45': record('judgementMade'),
  'S0.46': rule(validityOf),
  'S0.47': rule(cadenceOf, meetingGate),
  'S0.48': rule(validityOf),
  'S0.49': inClause('commitment', 'parameters.actions'),
  'S0.50': inClause('funding', 'parameters.administeredBy'),
  'S0.51': rule(fundingDuties, whoPays),
  'S0.52': rule(fundingDuties, whoPays),
  'S0.53': rule(extraOrderGate),
  'S0.54': rule(preparedBudgetGate, approvedBudgetGate),
  'S0.55': judgement('effortRecorded', 'commitments'),
  'S0.56': record('occasionMet'),
  'S0.57': rule(startsOn, naturalEnd),
  'S0.58': rule(lengthCheck, statedLength),
  'S0.59': rule(noticeEffect, ordinaryTerminationRights),
  'S0.60': rule(wayOut, breachRights),
  'S0.61': rule(exitByNotice, rightsInTime),
  'S0.62': rule(materialsOf),
  'S0.63': rule(materialsOf),
  'S0.64': rule(rightsGate),
  'S0.65': rule(demandGate, removalsOf),
  'S0.66': silence('renewal', 'dataProtection', 'paymentByCalendar'),
};
