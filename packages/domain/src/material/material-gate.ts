import { type Agreement } from '../agreement/index.ts';
import type { RecordOf } from '../record/index.ts';
import { materialsOf } from './ownership.ts';
import { type UnknownParties, unknownParties } from './unknown-parties.ts';

export type MaterialRefusal =
  | UnknownParties
  | { readonly code: 'unknownMaterial'; readonly material: string }
  | { readonly code: 'materialNotJoint'; readonly material: string }
  | { readonly code: 'ownersNotMakers'; readonly keys: readonly string[] };

export function materialGate(agreement: Agreement, { makers }: RecordOf<'materialRecorded'>): MaterialRefusal | null {
  return unknownParties(agreement, makers);
}

/** S0.64: only joint material needs its rights written down, and only its makers can own it. */
export function rightsGate(
  agreement: Agreement,
  { material: key, owners }: RecordOf<'materialRightsAgreed'>,
): MaterialRefusal | null {
  const material = materialsOf(agreement).find((one) => one.key === key);
  if (!material) return { code: 'unknownMaterial', material: key };
  if (!material.isJoint) return { code: 'materialNotJoint', material: material.title };
  const strangers = owners.filter((owner) => !material.makers.includes(owner));
  return strangers.length > 0 ? { code: 'ownersNotMakers', keys: strangers } : null;
}
