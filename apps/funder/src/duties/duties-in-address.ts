const otherViews = ['kept', 'coming'] as const;
export type DutiesView = 'late' | (typeof otherViews)[number];

/** Which duties the list shows, as it stands in the address. */
export interface DutiesShown extends PageInAddress {
  /** Without it, the late ones. */
  readonly show?: (typeof otherViews)[number];
  readonly agreement?: string;
}

export function dutiesInAddress(search: Record<string, unknown>): DutiesShown {
  const { show, agreement } = search;
  const view = otherViews.find((known) => known === show);
  return {
    ...(view && { show: view }),
    ...(typeof agreement === 'string' && agreement !== '' && { agreement }),
    ...pageInAddress(search),
  };
}
import { pageInAddress, type PageInAddress } from '@landsby/front';
