import { noticeEffect } from '../../agreement/notice-effect.ts';
import { startsOn } from '../../agreement/term.ts';
import { cadenceOf } from '../../body/cadence.ts';
import { validityOf } from '../../body/validity.ts';
import { countGate } from '../../family/count-gate.ts';
import { mayRead } from '../../family/counselling-room.ts';
import { familyCounts } from '../../family/family-counts.ts';
import { levelOf, partAt, partsAt } from '../../family/need-level.ts';
import { registerRisks, riskOf } from '../../family/registration.ts';
import { targetGroup } from '../../family/target-group.ts';
import { bodiesAfterStart } from '../../finding/rules/bodies-after-start.ts';
import { deadlinesOnLastDays } from '../../finding/rules/deadlines-on-last-days.ts';
import { supersededStatutes } from '../../finding/rules/superseded-statutes.ts';
import { termSides } from '../../finding/rules/term-sides.ts';
import { seatGate } from '../../gate/body.ts';
import { roleGate } from '../../gate/role.ts';
import { specialHoursOn } from '../../hours/agreed-hours.ts';
import { closedDays } from '../../hours/closed-days.ts';
import { contingencyStep } from '../../hours/contingency.ts';
import { illnessGate, weekHoursGate } from '../../hours/gate.ts';
import { draftsByCalendar } from '../../invoice/by-calendar.ts';
import { dataDuties } from '../../ledger/duties/data-protection.ts';
import { fundingDuties } from '../../ledger/duties/funding.ts';
import { bodyDuties } from '../../ledger/duties/governance-body.ts';
import { ordinaryTerminationRights } from '../../ledger/duties/ordinary-termination.ts';
import { reportDuties } from '../../ledger/duties/reporting.ts';
import { reviewDuties } from '../../ledger/duties/review.ts';
import { instalmentsWithin } from '../../ledger/payment.ts';
import { officialNumberIsValid } from '../../organisation/official-number.ts';
import { rolesOf } from '../../role/role.ts';
import { whoPays } from '../../round/who-pays.ts';
import { citationQuestion } from '../../statute/citation-question.ts';
import { outcomeOf } from '../../vote/outcome.ts';
import { votesOf } from '../../vote/votes.ts';
import { type CarriersOf, inClause, judgement, record, rule } from '../carrier.ts';

export const s4: CarriersOf<'S4'> = {
  'S4.01': inClause('purpose', 'parameters.purposes'),
  'S4.02': inClause('purpose', 'body'),
  'S4.03': inClause('purpose', 'parameters.purposes'),
  'S4.04': rule(mayRead, countGate),
  'S4.05': inClause('purpose', 'parameters.purposes'),
  'S4.06': record('judgementMade'),
  'S4.07': inClause('purpose', 'parameters.purposes'),
  'S4.08': inClause('purpose', 'parameters.purposes'),
  'S4.09': rule(targetGroup),
  'S4.10': rule(levelOf, partsAt),
  'S4.11': rule(partAt, partsAt),
  'S4.12': rule(reportDuties),
  'S4.13': rule(familyCounts, countGate, registerRisks),
  'S4.14': rule(riskOf, registerRisks),
  'S4.15': rule(reportDuties),
  'S4.16': inClause('reporting', 'parameters.registers'),
  'S4.17': rule(outcomeOf),
  'S4.18': record('dutyFulfilled'),
  'S4.19': record('judgementMade'),
  'S4.20': rule(fundingDuties, whoPays),
  'S4.21': rule(votesOf),
  'S4.22': rule(validityOf),
  'S4.23': rule(rolesOf, roleGate),
  'S4.24': record('dutyFulfilled', 'memberSeated', 'judgementMade'),
  'S4.25': record('judgementMade'),
  'S4.26': rule(bodyDuties),
  'S4.27': rule(cadenceOf),
  'S4.28': rule(cadenceOf),
  'S4.29': rule(seatGate),
  'S4.30': rule(termSides, startsOn),
  'S4.31': rule(bodiesAfterStart),
  'S4.32': rule(reviewDuties),
  'S4.33': rule(noticeEffect, ordinaryTerminationRights),
  'S4.34': rule(deadlinesOnLastDays),
  'S4.35': rule(draftsByCalendar, instalmentsWithin),
  'S4.36': rule(draftsByCalendar, instalmentsWithin),
  'S4.37': rule(officialNumberIsValid),
  'S4.38': record('judgementMade'),
  'S4.39': rule(weekHoursGate),
  'S4.40': rule(closedDays),
  'S4.41': rule(specialHoursOn),
  'S4.42': rule(contingencyStep, illnessGate),
  'S4.43': record('occasionMet'),
  'S4.44': record('occasionMet'),
  'S4.45': judgement('judgementMade', 'reason'),
  'S4.46': record('occasionMet'),
  'S4.47': record('occasionMet'),
  'S4.48': rule(citationQuestion, supersededStatutes),
  'S4.49': rule(dataDuties),
  'S4.50': inClause('signature', 'parameters.signatories'),
};
