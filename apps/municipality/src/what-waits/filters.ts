import { clauseFamilies } from '@landsby/reading/agreement';
import type { ClauseFamily } from '../generated/graphql.ts';
import { familyOf, familyWord } from './family-in-address.ts';

const otherSides = ['theirs', 'everyone'] as const;
const otherNatures = ['rights', 'both'] as const;

/** What narrows the list, in plain words as it stands in the address; what is not there does not narrow. */
export interface Filters {
  /** Without it, what we owe or may; `theirs` is what the others owe us. */
  readonly whose?: (typeof otherSides)[number];
  /** Without it, duties. */
  readonly show?: (typeof otherNatures)[number];
  readonly agreement?: string;
  /** A family of clauses: `payment-by-calendar`. */
  readonly about?: string;
}

export function filtersInAddress(search: Record<string, unknown>): Filters {
  const { whose, show, agreement, about } = search;
  const families: readonly string[] = clauseFamilies.map(familyWord);
  return {
    ...(isOneOf(otherSides, whose) && { whose }),
    ...(isOneOf(otherNatures, show) && { show }),
    ...(typeof agreement === 'string' && agreement !== '' && { agreement }),
    ...(isOneOf(families, about) && { about }),
  };
}

export function familyAsked({ about }: Filters): readonly [ClauseFamily] | null {
  const family = about === undefined ? undefined : familyOf(about);
  return family ? [family] : null;
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.some((known) => known === value);
}
