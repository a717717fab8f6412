export const capacities = ['secretariat', 'municipality', 'funder'] as const;
export type Capacity = (typeof capacities)[number];

/** Who asks, and from which standpoint; the policies decide what that opens. */
export interface Viewer {
  readonly capacity: Capacity;
  readonly organisationId: string;
  readonly personId: string;
}

/** Signing in happens at the gate, setting up a programme at the registrar's; neither has a viewer. */
export type Visitor = Viewer | 'gate' | 'registrar';

export interface Standpoint {
  readonly role: string;
  readonly organisationId: string;
  readonly personId: string;
}

export function standpointOf(visitor: Visitor): Standpoint {
  if (typeof visitor === 'string') return { role: `landsby_${visitor}`, organisationId: '', personId: '' };
  return { role: `landsby_${visitor.capacity}`, organisationId: visitor.organisationId, personId: visitor.personId };
}
