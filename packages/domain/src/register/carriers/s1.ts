import { startsOn } from '../../agreement/term.ts';
import { cadenceOf } from '../../body/cadence.ts';
import { nextHost } from '../../body/host.ts';
import { meetingsOf } from '../../body/meeting.ts';
import { validityOf } from '../../body/validity.ts';
import { seasonOf } from '../../calendar/season.ts';
import { partiesBound } from '../../finding/rules/parties-bound.ts';
import { termSides } from '../../finding/rules/term-sides.ts';
import { signAgreement } from '../../finding/sign-agreement.ts';
import { accessionGate } from '../../gate/accession.ts';
import { conditionGate } from '../../gate/condition.ts';
import { roleGate } from '../../gate/role.ts';
import { conditionDuties } from '../../ledger/duties/condition.ts';
import { bodyDuties } from '../../ledger/duties/governance-body.ts';
import { planDuties } from '../../ledger/duties/plan.ts';
import { reviewDuties } from '../../ledger/duties/review.ts';
import { rolesOf } from '../../role/role.ts';
import { votersOf } from '../../vote/ballot.ts';
import { outcomeOf } from '../../vote/outcome.ts';
import { votesOf } from '../../vote/votes.ts';
import { type CarriersOf, inClause, inDefinition, judgement, record, rule, silence } from '../carrier.ts';

export const s1: CarriersOf<'S1'> = {
  'S1.01': inDefinition('agreement', 'documentDate'),
  'S1.02': inClause('parties', 'parameters.invitedAbout'),
  'S1.03': rule(accessionGate),
  'S1.04': inClause('parties', 'parameters.subMunicipalBodiesAreParties'),
  'S1.05': rule(accessionGate),
  'S1.06': rule(outcomeOf, votersOf),
  'S1.07': judgement('judgementMade', 'reason'),
  'S1.08': inClause('purpose', 'parameters.purposes'),
  'S1.09': inClause('commitment', 'parameters.actions'),
  'S1.10': rule(meetingsOf),
  'S1.11': inClause('purpose', 'body'),
  'S1.12': inClause('focusAreas', 'parameters.areas'),
  'S1.13': rule(votesOf),
  'S1.14': rule(bodyDuties, seasonOf),
  'S1.15': rule(cadenceOf, planDuties),
  'S1.16': rule(nextHost),
  'S1.17': rule(nextHost),
  'S1.18': rule(validityOf, rolesOf),
  'S1.19': inClause('governanceBody', 'body'),
  'S1.20': inClause('commitment', 'body'),
  'S1.21': rule(conditionGate, conditionDuties),
  'S1.22': rule(startsOn, termSides),
  'S1.23': rule(reviewDuties),
  'S1.24': record('judgementMade'),
  'S1.25': rule(rolesOf),
  'S1.26': rule(roleGate, rolesOf),
  'S1.27': rule(signAgreement, partiesBound),
  'S1.28': silence(
    'paymentByCalendar',
    'ordinaryTermination',
    'breach',
    'rightsToMaterials',
    'communication',
    'renewal',
  ),
};
