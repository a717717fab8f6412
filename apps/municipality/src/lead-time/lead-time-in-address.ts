import { isDay } from '@landsby/front';

/** What is asked on the page about opening a case, as it stands in the address. */
export interface LeadTimeInAddress {
  /** The key of the duty or right to be settled. */
  readonly for?: string;
  /** A legal date of one's own. */
  readonly by?: string;
  /** The day to be out of the agreement by; its last day of notice is the legal date. */
  readonly out?: string;
  /** Days that the office needs before the case is first handed in. */
  readonly office?: number;
  /** Days from the decision until it is carried out. */
  readonly carry?: number;
}

const daysAtMost = 730;
export const usualOfficeDays = 28;

export function leadTimeInAddress(search: Record<string, unknown>): LeadTimeInAddress {
  const { by, carry, office, out } = search;
  const entry = search['for'];
  return {
    ...(typeof entry === 'string' && { for: entry }),
    ...(isDay(by) && { by }),
    ...(isDay(out) && { out }),
    ...(isDays(office) && { office }),
    ...(isDays(carry) && { carry }),
  };
}

export function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= daysAtMost;
}
