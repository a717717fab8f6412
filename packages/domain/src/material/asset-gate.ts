import { type Agreement, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';
import { approvalsOf, type AssetVersion } from './approval.ts';
import { logosOf } from './asset.ts';
import { materialsOf } from './ownership.ts';
import { type UnknownParties, unknownParties } from './unknown-parties.ts';

export type AssetRefusal =
  | UnknownParties
  | { readonly code: 'unknownMaterial'; readonly material: string }
  | { readonly code: 'otherVersionNext'; readonly version: number }
  | { readonly code: 'unknownVersion'; readonly asset: string; readonly version: number }
  | { readonly code: 'versionSuperseded'; readonly version: number; readonly latest: number }
  | { readonly code: 'notYoursToApprove' }
  | { readonly code: 'alreadyAnswered'; readonly version: number; readonly on: Day }
  | { readonly code: 'approvalMissing'; readonly by: string; readonly version: number }
  | { readonly code: 'approvalUnsettled'; readonly by: string; readonly version: number }
  | { readonly code: 'logosLacking'; readonly parties: readonly string[] }
  | { readonly code: 'jointRightsMissing'; readonly material: string }
  | { readonly code: 'removalStands'; readonly by: string; readonly on: Day };

/** Versions follow one another without a gap. */
export function versionGate(
  agreement: Agreement,
  { asset, carries, material, version }: RecordOf<'assetVersioned'>,
): AssetRefusal | null {
  const next = (latestOf(agreement, asset)?.version ?? 0) + 1;
  if (version !== next) return { code: 'otherVersionNext', version: next };
  if (material !== null && !materialsOf(agreement).some(({ key }) => key === material)) {
    return { code: 'unknownMaterial', material };
  }
  return unknownParties(
    agreement,
    carries.map(({ party }) => party),
  );
}

/** S0.30: the right-holder answers for the latest version, once. */
export function approvalGate(
  agreement: Agreement,
  { asset, by, version }: RecordOf<'assetApproved'>,
): AssetRefusal | null {
  const made = latestOf(agreement, asset);
  if (!made || version > made.version) return { code: 'unknownVersion', asset, version };
  if (version < made.version) return { code: 'versionSuperseded', version, latest: made.version };
  if (!approvalsOf(agreement, made).some((approval) => approval.by === by)) return { code: 'notYoursToApprove' };
  const given = eventsOf(agreement, 'assetApproved').find(
    (answer) => answer.asset === asset && answer.version === version && answer.by === by,
  );
  return given ? { code: 'alreadyAnswered', version, on: given.on } : null;
}

/** S0.30, S0.64, S0.65, S3.33: nothing is published without an approval that stands, its logos and its rights. */
export function publicationGate(
  agreement: Agreement,
  { asset, version }: RecordOf<'assetPublished'>,
): AssetRefusal | null {
  const made = latestOf(agreement, asset);
  if (!made || version > made.version) return { code: 'unknownVersion', asset, version };
  if (version < made.version) return { code: 'versionSuperseded', version, latest: made.version };
  return approvalRefusal(agreement, made) ?? logoRefusal(agreement, made) ?? rightsRefusal(agreement, made);
}

function approvalRefusal(agreement: Agreement, made: AssetVersion): AssetRefusal | null {
  const missing = approvalsOf(agreement, made).find(({ state }) => state !== 'approved' && state !== 'notNeeded');
  if (!missing) return null;
  const { by, state } = missing;
  return { code: state === 'undetermined' ? 'approvalUnsettled' : 'approvalMissing', by, version: made.version };
}

function logoRefusal(agreement: Agreement, made: AssetVersion): AssetRefusal | null {
  const lacking = logosOf(agreement, made).find(({ reason }) => reason.code === 'logosMissing');
  return lacking ? { code: 'logosLacking', parties: lacking.reason.parties } : null;
}

function rightsRefusal(agreement: Agreement, { asset, carries, material: key }: AssetVersion): AssetRefusal | null {
  const material = materialsOf(agreement).find((one) => one.key === key);
  if (material?.isJoint && !material.owners.known && material.owners.missing.code === 'rightsNotAgreed') {
    return { code: 'jointRightsMissing', material: material.title };
  }
  const shown = new Set(carries.map(({ party }) => party));
  const demand = eventsOf(agreement, 'removalDemanded').find(
    (one) => shown.has(one.by) && (one.asset === null || one.asset === asset),
  );
  return demand ? { code: 'removalStands', by: demand.by, on: demand.on } : null;
}

function latestOf(agreement: Agreement, asset: string): AssetVersion | undefined {
  return eventsOf(agreement, 'assetVersioned').findLast((made) => made.asset === asset);
}
