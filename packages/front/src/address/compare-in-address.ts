export interface CompareInAddress {
  readonly compare?: string;
}

/** `?compare=village-template`: what differs from that agreement stands beside the clauses. */
export function compareInAddress({ compare }: Record<string, unknown>): CompareInAddress {
  return typeof compare === 'string' && compare !== '' ? { compare } : {};
}
