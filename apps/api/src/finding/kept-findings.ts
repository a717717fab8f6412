import { examine, type Finding, type Sisters } from '@landsby/domain/finding';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';

type Terms = ShownAgreement['terms'];
type Kept = { readonly day: string; readonly sisters: Sisters; readonly found: readonly Finding[] };

const kept = new WeakMap<Terms, readonly Kept[]>();
const mostKept = 4;

/** Terms never change once read, so neither does what is found in them on one day beside the same sisters. */
export function foundIn(terms: Terms, sisters: Sisters, today: Temporal.PlainDate): readonly Finding[] {
  const day = today.toString();
  const known = kept.get(terms) ?? [];
  const same = known.find((one) => one.day === day && areSame(one.sisters, sisters));
  if (same) return same.found;
  const found = examine(terms, sisters, today);
  kept.set(terms, [{ day, sisters, found }, ...known].slice(0, mostKept));
  return found;
}

function areSame(one: Sisters, other: Sisters): boolean {
  return (
    one.programme === other.programme &&
    one.organisations === other.organisations &&
    one.agreements.length === other.agreements.length &&
    one.agreements.every((terms, place) => terms === other.agreements[place])
  );
}
