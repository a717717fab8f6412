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
  readonly readOnly: boolean;
}

export function standpointOf(visitor: Visitor, readOnly: boolean): Standpoint {
  if (typeof visitor === 'string') return { role: roleOf(visitor), organisationId: '', personId: '', readOnly };
  const { capacity, organisationId, personId } = visitor;
  return { role: roleOf(capacity), organisationId, personId, readOnly };
}

export function roleOf(standing: Capacity | 'gate' | 'registrar'): string {
  return `landsby_${standing}`;
}
