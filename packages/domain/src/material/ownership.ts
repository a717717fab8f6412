import { type Agreement, clausesOf, eventsOf, type EventOf } from '../agreement/index.ts';
import { type Answer, explain, silentOn, undetermined } from '../explanation/index.ts';
import { acceptedByAll, subjectOf } from '../record/index.ts';

/** S0.62 to S0.64: a material, who made it and who owns it; joint material without its rights entry has no known owner. */
export interface Material {
  readonly key: string;
  readonly title: string;
  readonly recordedOn: Temporal.PlainDate;
  readonly makers: readonly string[];
  readonly isJoint: boolean;
  readonly owners: Answer<readonly string[]>;
  /** What each may do with joint material, as agreed. */
  readonly terms: string | null;
}

/** S0.62, S0.63: what has been recorded, each with its owner: the one who made it, or as its makers agreed. */
export function materialsOf(agreement: Agreement): readonly Material[] {
  return eventsOf(agreement, 'materialRecorded').map((material) => {
    const { key, makers, on, title } = material;
    return {
      key,
      title,
      recordedOn: on,
      makers,
      isJoint: makers.length > 1,
      owners: ownersOf(agreement, material),
      terms: rightsTo(agreement, material)?.terms ?? null,
    };
  });
}

function ownersOf(agreement: Agreement, material: EventOf<'materialRecorded'>): Answer<readonly string[]> {
  const [clause] = clausesOf(agreement, 'rightsToMaterials');
  if (!clause) return silentOn('rightsToMaterials');
  const { joint, own } = clause.parameters;
  const everyone = agreement.parties.map(({ key }) => key);
  if (material.makers.length === 1) return explain(own === 'shared' ? everyone : material.makers, clause, []);
  if (joint === 'shared') return explain(material.makers, clause, []);
  const rights = rightsTo(agreement, material);
  if (rights) return explain(rights.owners, clause, []);
  return undetermined({ code: joint === 'unstated' ? 'jointRightsUnstated' : 'rightsNotAgreed' }, clause);
}

/** The latest that all the makers have accepted. */
function rightsTo(
  agreement: Agreement,
  { key, makers }: EventOf<'materialRecorded'>,
): EventOf<'materialRightsAgreed'> | undefined {
  return eventsOf(agreement, 'materialRightsAgreed').findLast(
    (rights) => rights.material === key && acceptedByAll(agreement, subjectOf(rights), makers),
  );
}
