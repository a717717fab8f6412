import { type Agreement, asKnownOn, partyByKey, politicalStages } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { missingPrerequisites } from '../gate/prerequisite.ts';
import { signatoriesOf, type Signatory } from '../record/signature.ts';
import { blockingFindings, type Finding } from './finding.ts';
import type { Sisters } from './sisters.ts';

export type SigningRefusal =
  | { readonly kind: 'NotAParty' }
  | { readonly kind: 'AgreementIsTemplate' }
  | { readonly kind: 'AgreementAlreadyConcluded'; readonly on: Day | null }
  | { readonly kind: 'AlreadySigned'; readonly on: Day }
  | { readonly kind: 'SignatoryUnstated'; readonly signatories: readonly Signatory[] }
  | { readonly kind: 'SigningDayOutOfReach'; readonly earliest: Day; readonly latest: Day }
  | { readonly kind: 'PlacesStillOpen'; readonly count: number }
  | { readonly kind: 'DecisionOutstanding'; readonly body: string; readonly caseNumber: string }
  | { readonly kind: 'PrerequisiteOutstanding'; readonly name: string }
  | { readonly kind: 'FindingsBlock'; readonly findings: readonly Finding[] };

export interface Signing {
  /** A party's key. */
  readonly by: string;
  readonly on: Day;
  /** Which of the party's signatories signs, counted from 1; null where there is one. */
  readonly signatory: number | null;
}

/** A signature may be recorded this many days after it was given, never ahead. */
const signatureRecordedWithinDays = 30;

/** S0.02, S1.27, S2.04, S3.04: a party signs; refused while a place is open, a political decision or an agreement it rests on is outstanding, or a finding blocks. */
export function signAgreement(
  agreement: Agreement,
  signing: Signing,
  { sisters, today }: { readonly sisters: Sisters; readonly today: Day },
): Result<Agreement, SigningRefusal> {
  const { by, on } = signing;
  const known = asKnownOn(agreement, today);
  if (!partyByKey(known, by)) return refuse({ kind: 'NotAParty' });
  if (agreement.kind === 'template') return refuse({ kind: 'AgreementIsTemplate' });
  const { conclusion } = known;
  if (conclusion.kind === 'concluded') return refuse({ kind: 'AgreementAlreadyConcluded', on: conclusion.on });
  const signatories = signatoriesOf(agreement, by);
  const signatory = signatories.length === 1 ? signatories[0] : signatories[(signing.signatory ?? 0) - 1];
  if (!signatory) return refuse({ kind: 'SignatoryUnstated', signatories });
  if (signatory.signedOn) return refuse({ kind: 'AlreadySigned', on: signatory.signedOn });
  const earliest = today.subtract({ days: signatureRecordedWithinDays });
  if (isBefore(on, earliest) || isAfter(on, today))
    return refuse({ kind: 'SigningDayOutOfReach', earliest, latest: today });
  const refusal = notReady(agreement, on) ?? blocked(agreement, sisters, today);
  if (refusal) return refuse(refusal);

  const which = signatories.length === 1 ? {} : { signatory: signatory.number };
  return accept({ ...agreement, events: [...agreement.events, { kind: 'signed', on, by, ...which }] });
}

/** What the agreement waits for before anybody may sign it. */
function notReady(agreement: Agreement, on: Day): SigningRefusal | null {
  const count = agreement.openSlots.reduce((total, { occurrences }) => total + occurrences, 0);
  if (count > 0) return { kind: 'PlacesStillOpen', count };
  const outstanding = politicalStages(agreement, on).find((stage) => stage.outcome !== 'approved');
  if (outstanding) {
    const { caseNumber, clause } = outstanding;
    const last = clause.parameters.kind === 'politicalDecision' ? clause.parameters.chain.at(-1) : undefined;
    return { kind: 'DecisionOutstanding', body: last?.name ?? caseNumber, caseNumber };
  }
  const [missing] = missingPrerequisites(agreement, on);
  return missing?.parameters.kind === 'prerequisiteAgreement'
    ? { kind: 'PrerequisiteOutstanding', name: missing.parameters.name }
    : null;
}

function blocked(agreement: Agreement, sisters: Sisters, today: Day): SigningRefusal | null {
  const findings = blockingFindings(agreement, sisters, today);
  return findings.length > 0 ? { kind: 'FindingsBlock', findings } : null;
}
