import { pageInAddress, type PageInAddress } from '@landsby/front';
import { clauseFamilies } from '@landsby/reading/agreement';
import type { ClauseFamily } from '../generated/graphql.ts';

const otherViews = ['opening', 'undetermined', 'done'] as const;
const otherNatures = ['right', 'both'] as const;

export type View = 'now' | (typeof otherViews)[number];

/** What narrows the list, as it stands in the address; what is not there does not narrow. */
export interface Filters extends PageInAddress {
  /** Without it, what can be done now. */
  readonly view?: (typeof otherViews)[number];
  readonly municipality?: string;
  readonly agreement?: string;
  readonly family?: ClauseFamily;
  /** Without it, duties. */
  readonly nature?: (typeof otherNatures)[number];
}

export function filtersInAddress(search: Record<string, unknown>): Filters {
  const { view, municipality, agreement, family, nature } = search;
  return {
    ...(isOneOf(otherViews, view) && { view }),
    ...(isText(municipality) && { municipality }),
    ...(isText(agreement) && { agreement }),
    ...(isOneOf(clauseFamilies, family) && { family }),
    ...(isOneOf(otherNatures, nature) && { nature }),
    ...pageInAddress(search),
  };
}

/** Whoever narrows anew begins on the first page; an empty word narrows no more. */
export function narrowed(filters: Filters, change: Readonly<Record<string, string>>): Filters {
  return filtersInAddress({ ...filters, after: undefined, before: undefined, ...change });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.some((known) => known === value);
}
