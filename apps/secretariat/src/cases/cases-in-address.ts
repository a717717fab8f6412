/** How long the offices need, as it stands in the address. */
export interface CasesInAddress {
  /** Calendar days before a case is first handed in. */
  readonly office?: number;
}

const daysAtMost = 730;
export const usualOfficeDays = 28;

export function casesInAddress({ office }: Record<string, unknown>): CasesInAddress {
  return isDays(office) ? { office } : {};
}

export function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= daysAtMost;
}
