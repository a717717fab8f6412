import type { ClauseFamily } from '../clause/index.ts';
import type { Because } from '../explanation/index.ts';
import type { ParameterValue } from './parameter-value.ts';

const differenceKinds = [
  'clauseMissing',
  'clauseAdded',
  'partyMissing',
  'partyAdded',
  'changed',
  'entryMissing',
  'entryAdded',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that two agreements do not say alike, seen from the first: what it has is missing in the other, or added there, or changed. */
export interface Difference {
  /** The same for the same place, whichever agreement the first is compared with. */
  readonly key: string;
  readonly kind: DifferenceKind;
  /** Null for a difference between the parties. */
  readonly family: ClauseFamily | null;
  /** The ids of the clauses; null where there is none. */
  readonly clause: { readonly one: string | null; readonly other: string | null };
  /** `ordinaryTermination.notice.length`; null where the whole clause or party differs. */
  readonly place: string | null;
  /** The entry of a list that the place lies in. */
  readonly entry: ParameterValue | null;
  readonly from: ParameterValue | null;
  readonly to: ParameterValue | null;
  /** Names the first agreement's clause, or the other's where only it has one. */
  readonly because: Because;
}
