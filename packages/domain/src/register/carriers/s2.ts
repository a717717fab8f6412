import { politicalStages } from '../../agreement/political-decision.ts';
import { statusOf } from '../../agreement/status.ts';
import { validityOf } from '../../body/validity.ts';
import { appropriationParameters } from '../../clause/appropriation.ts';
import { conditionParameters } from '../../clause/condition.ts';
import { moneyAndTerm } from '../../finding/rules/money-and-term.ts';
import { politicalCases } from '../../finding/rules/political-cases.ts';
import { severalNames } from '../../finding/rules/several-names.ts';
import { caseSections } from '../../finding/rules/case-sections.ts';
import { conditionGate } from '../../gate/condition.ts';
import { criterionGate } from '../../goal/criterion-gate.ts';
import { goalMapping } from '../../goal/goal-mapping.ts';
import { caseChain } from '../../lead-time/meeting-calendar.ts';
import { conditionDuties } from '../../ledger/duties/condition.ts';
import { fundedTotal, fundedYears, unfundedSpans } from '../../ledger/funding-horizon.ts';
import { markMeaning, mayBePublished } from '../../political-case/annex.ts';
import { recommendationFaults } from '../../political-case/recommendations.ts';
import { caseSectionsMissing, sectionsOf } from '../../political-case/sections.ts';
import { rolesOf } from '../../role/role.ts';
import { type CarriersOf, inClause, judgement, rule } from '../carrier.ts';

export const s2: CarriersOf<'S2'> = {
  'S2.01': inClause('condition', 'parameters.caseNumber'),
  'S2.02': rule(conditionParameters),
  'S2.03': rule(caseChain),
  'S2.04': rule(politicalStages, statusOf),
  'S2.05': rule(politicalStages, statusOf, politicalCases),
  'S2.06': rule(appropriationParameters),
  'S2.07': rule(fundedTotal, fundedYears),
  'S2.08': rule(moneyAndTerm),
  'S2.09': rule(unfundedSpans, moneyAndTerm),
  'S2.10': rule(severalNames, rolesOf),
  'S2.11': rule(validityOf),
  'S2.12': inClause('purpose', 'parameters.purposes'),
  'S2.13': rule(conditionDuties, conditionGate),
  'S2.14': inClause('focusAreas', 'parameters.areas'),
  'S2.15': inClause('focusAreas', 'parameters.areas'),
  'S2.16': inClause('focusAreas', 'parameters.areas'),
  'S2.17': rule(goalMapping, criterionGate),
  'S2.18': judgement('judgementMade', 'reason'),
  'S2.19': rule(sectionsOf, caseSectionsMissing, caseSections),
  'S2.20': rule(recommendationFaults, caseSections),
  'S2.21': rule(mayBePublished, markMeaning),
  'S2.22': rule(politicalCases),
};
