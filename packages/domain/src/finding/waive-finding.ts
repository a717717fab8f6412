import { type Agreement, partyByKey } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { examine } from './finding.ts';
import type { Sisters } from './sisters.ts';

export type WaiverRefusal =
  | { readonly kind: 'NotAParty' }
  | { readonly kind: 'UnknownFinding' }
  | { readonly kind: 'ReasonRequired' }
  | { readonly kind: 'FindingAlreadyWaived'; readonly on: Day }
  | { readonly kind: 'NoStandingWaiver' };

interface WaiverAct {
  /** The finding's key. */
  readonly finding: string;
  /** A party's key; null for the programme's secretariat. */
  readonly by: string | null;
}

/** A person sets a finding aside with a reason: for what the clauses say today, no more. */
export function waiveFinding(
  agreement: Agreement,
  { by, finding: key, reason }: WaiverAct & { readonly reason: string },
  { sisters, today }: { readonly sisters: Sisters; readonly today: Day },
): Result<Agreement, WaiverRefusal> {
  if (by !== null && !partyByKey(agreement, by)) return refuse({ kind: 'NotAParty' });
  const found = examine(agreement, sisters, today).find((finding) => finding.key === key);
  if (!found) return refuse({ kind: 'UnknownFinding' });
  if (found.waiver) return refuse({ kind: 'FindingAlreadyWaived', on: found.waiver.on });
  const said = reason.trim();
  if (said === '') return refuse({ kind: 'ReasonRequired' });
  const { fingerprint } = found;
  return accept(recorded(agreement, { kind: 'findingWaived', on: today, by, finding: key, fingerprint, reason: said }));
}

/** Undoes a waiver: the finding is put to the parties again. */
export function withdrawWaiver(
  agreement: Agreement,
  { by, finding: key }: WaiverAct,
  { sisters, today }: { readonly sisters: Sisters; readonly today: Day },
): Result<Agreement, WaiverRefusal> {
  if (by !== null && !partyByKey(agreement, by)) return refuse({ kind: 'NotAParty' });
  const found = examine(agreement, sisters, today).find((finding) => finding.key === key);
  if (!found?.waiver) return refuse({ kind: 'NoStandingWaiver' });
  return accept(recorded(agreement, { kind: 'waiverWithdrawn', on: today, by, finding: key }));
}

function recorded(agreement: Agreement, event: Agreement['events'][number]): Agreement {
  return { ...agreement, events: [...agreement.events, event] };
}
