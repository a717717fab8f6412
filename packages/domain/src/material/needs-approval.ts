import type { ClauseOf } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';

export type ApprovalTerms = NonNullable<ClauseOf<'communication'>['parameters']['approval']>;

/** S0.30: whether a version needs the right-holder's approval; null where "name and logo" is unsettled and it carries one of them. */
export function needsApproval(
  { by, triggeredBy }: ApprovalTerms,
  { carries }: Pick<RecordOf<'assetVersioned'>, 'carries'>,
): boolean | null {
  const shown = new Set(carries.filter(({ party }) => party === by).map(({ mark }) => mark));
  if (shown.size === 0) return false;
  if (shown.size === 2 || triggeredBy === 'nameOrLogo') return true;
  return triggeredBy === 'nameAndLogo' ? false : null;
}
