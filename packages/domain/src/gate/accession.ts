import { type Agreement, clauseOf, partyByKey, partyOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import type { AgreementRecord, RecordOf } from '../record/index.ts';
import { type Result, refuse } from '../result.ts';

export type AccessionRefusal =
  | { readonly code: 'notInProgramme' }
  | { readonly code: 'membershipClosed' }
  | { readonly code: 'alreadyParty'; readonly party: string }
  | { readonly code: 'politicalDecisionMissing' }
  | { readonly code: 'decisionAfterJoining'; readonly on: Day };

/** S1.03, S1.05: members may be added where the agreement says so, each on its own political decision. */
export function accessionGate(agreement: Agreement, record: RecordOf<'joined'>): AccessionRefusal | null {
  const { decision, on, organisation, party } = record;
  const clause = clauseOf(agreement, 'parties');
  if (!clause?.parameters.mayGrow) return { code: 'membershipClosed' };
  const standing = partyByKey(agreement, party) ?? partyOf(agreement, organisation);
  if (standing) return { code: 'alreadyParty', party: standing.key };
  if (decision && isAfter(decision.on, on)) return { code: 'decisionAfterJoining', on: decision.on };
  return clause.parameters.accession === 'politicalDecision' && !decision ? { code: 'politicalDecisionMissing' } : null;
}

/** S1.03: only who takes part in the programme joins one of its agreements. */
export function refuseStranger(
  record: AgreementRecord,
  members: ReadonlySet<string>,
): Result<never, AccessionRefusal> | null {
  return record.kind === 'joined' && !members.has(record.organisation) ? refuse({ code: 'notInProgramme' }) : null;
}
