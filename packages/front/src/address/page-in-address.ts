/** Where a page of a long list begins or ends: a cursor of the API. */
export interface PageInAddress {
  readonly after?: string;
  readonly before?: string;
}

export function pageInAddress({ after, before }: Record<string, unknown>): PageInAddress {
  if (typeof after === 'string' && after !== '') return { after };
  return typeof before === 'string' && before !== '' ? { before } : {};
}

export interface PageAsked {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

export function asked({ after, before }: PageInAddress, size: number): PageAsked {
  return before === undefined
    ? { first: size, after: after ?? null, last: null, before: null }
    : { first: null, after: null, last: size, before };
}
