export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
  /** How many wait there, with the words that say what is counted. */
  readonly count?: { readonly number: number; readonly label: string };
}

/** At most five words stand in the bar of a phone. */
export function splitForPhone(items: readonly NavigationItem[]): {
  bar: readonly NavigationItem[];
  rest: readonly NavigationItem[];
} {
  return items.length <= 5 ? { bar: items, rest: [] } : { bar: items.slice(0, 4), rest: items.slice(4) };
}
