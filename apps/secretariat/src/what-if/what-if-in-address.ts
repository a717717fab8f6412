import { isDay } from '@landsby/front';

export const steps = ['leave', 'extend', 'join', 'start'] as const;
export type Step = (typeof steps)[number];

/** The step that is thought through, as it stands in the address. */
export interface WhatIfInAddress {
  /** Without it, leaving. */
  readonly step?: Step;
  readonly who?: string;
  readonly agreement?: string;
  readonly on?: string;
}

export function whatIfInAddress(search: Record<string, unknown>): WhatIfInAddress {
  const { step, who, agreement, on } = search;
  const known = steps.find((one) => one === step);
  return {
    ...(known && { step: known }),
    ...(isText(who) && { who }),
    ...(isText(agreement) && { agreement }),
    ...(isText(on) && isDay(on) && { on }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
