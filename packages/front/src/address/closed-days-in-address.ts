/** The year looked at, as it stands in the address. */
export interface ClosedDaysInAddress {
  readonly year?: number;
}

export function closedDaysInAddress({ year }: Record<string, unknown>): ClosedDaysInAddress {
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2199 ? { year } : {};
}
