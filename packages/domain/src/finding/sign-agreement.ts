import { type Agreement, asKnownOn, partyByKey, politicalStages } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { signatures } from '../record/signature.ts';
import { blockingFindings, type Finding } from './finding.ts';
import type { Sisters } from './sisters.ts';

export type SigningRefusal =
  | { readonly kind: 'NotAParty' }
  | { readonly kind: 'AgreementIsTemplate' }
  | { readonly kind: 'AgreementAlreadyConcluded'; readonly on: Day | null }
  | { readonly kind: 'AlreadySigned'; readonly on: Day }
  | { readonly kind: 'SigningDayOutOfReach'; readonly earliest: Day; readonly latest: Day }
  | { readonly kind: 'PlacesStillOpen'; readonly count: number }
  | { readonly kind: 'DecisionOutstanding'; readonly body: string; readonly caseNumber: string }
  | { readonly kind: 'FindingsBlock'; readonly findings: readonly Finding[] };

export interface Signing {
  /** A party's key. */
  readonly by: string;
  readonly on: Day;
}

/** A signature may be recorded this many days after it was given, never ahead. */
export const signatureRecordedWithinDays = 30;

/** S0.02, S1.27, S2.04: a party signs; refused while a place is open, a political decision is outstanding or a finding blocks. */
export function signAgreement(
  agreement: Agreement,
  { by, on }: Signing,
  { sisters, today }: { readonly sisters: Sisters; readonly today: Day },
): Result<Agreement, SigningRefusal> {
  if (!partyByKey(agreement, by)) return refuse({ kind: 'NotAParty' });
  if (agreement.kind === 'template') return refuse({ kind: 'AgreementIsTemplate' });
  const { conclusion } = asKnownOn(agreement, today);
  if (conclusion.kind === 'concluded') return refuse({ kind: 'AgreementAlreadyConcluded', on: conclusion.on });
  const signedOn = signatures(agreement).get(by);
  if (signedOn) return refuse({ kind: 'AlreadySigned', on: signedOn });
  const earliest = today.subtract({ days: signatureRecordedWithinDays });
  if (isBefore(on, earliest) || isAfter(on, today))
    return refuse({ kind: 'SigningDayOutOfReach', earliest, latest: today });

  const count = agreement.openSlots.reduce((total, { occurrences }) => total + occurrences, 0);
  if (count > 0) return refuse({ kind: 'PlacesStillOpen', count });
  const outstanding = politicalStages(agreement, on).find((stage) => stage.outcome !== 'approved');
  if (outstanding) {
    const { caseNumber, clause } = outstanding;
    const last = clause.parameters.kind === 'politicalDecision' ? clause.parameters.chain.at(-1) : undefined;
    return refuse({ kind: 'DecisionOutstanding', body: last?.name ?? caseNumber, caseNumber });
  }
  const findings = blockingFindings(agreement, sisters, today);
  if (findings.length > 0) return refuse({ kind: 'FindingsBlock', findings });

  return accept({ ...agreement, events: [...agreement.events, { kind: 'signed', on, by }] });
}
