import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';

/** What is known of a family, for as long as the question is asked; null is not known. Nothing of it is kept. */
export interface FamilyFacts {
  /** The ages of its children in whole years; empty where there are none. */
  readonly childAges: readonly number[] | null;
  readonly isPregnant: boolean | null;
  readonly isVulnerable: boolean | null;
  readonly isAtRisk: boolean | null;
  readonly seeksSupport: boolean | null;
}

type Purpose = ClauseOf<'purpose'>;
/** True or false where it is certain, null where it is not known. */
type Certain = boolean | null;

/** S4.09: a family is in the target group when it has a child of that age or is expecting one, is in such a situation and seeks support; one certain no decides, one unknown leaves it open. */
export function targetGroup(clause: Purpose, family: FamilyFacts): Answer<'within' | 'outside'> {
  const asked = conditionsOf(clause, family);
  if (asked.length === 0) return undetermined({ code: 'targetGroupUnstated' }, clause);
  if (asked.some(({ holds }) => holds === false)) return explain('outside', clause, []);
  const unknown = asked.filter(({ holds }) => holds === null).map(({ what }) => what);
  if (unknown.length === 0) return explain('within', clause, []);
  return undetermined({ code: 'familyFactsUnknown', facts: unknown }, clause);
}

interface Condition {
  readonly what: 'age' | 'situation' | 'support';
  readonly holds: Certain;
}

function conditionsOf({ parameters }: Purpose, family: FamilyFacts): readonly Condition[] {
  const { ageFrom, ageTo, includesPregnancy, seekingSupport, situations = [] } = parameters;
  const asksAge = ageFrom !== null || ageTo !== null || includesPregnancy;
  return [
    ...(asksAge ? [{ what: 'age', holds: isOfAge(parameters, family) } as const] : []),
    ...(situations.length > 0 ? [{ what: 'situation', holds: isInSituation(situations, family) } as const] : []),
    ...(seekingSupport ? [{ what: 'support', holds: family.seeksSupport } as const] : []),
  ];
}

function isOfAge(
  { ageFrom, ageTo, includesPregnancy }: Purpose['parameters'],
  { childAges, isPregnant }: FamilyFacts,
): Certain {
  const hasAges = ageFrom !== null || ageTo !== null;
  const child = hasAges
    ? (childAges?.some((age) => age >= (ageFrom ?? 0) && age <= (ageTo ?? Number.POSITIVE_INFINITY)) ?? null)
    : false;
  return either(child, includesPregnancy ? isPregnant : false);
}

function either(one: Certain, other: Certain): Certain {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : null;
}

/** Of several situations all hold or none does; whether one alone is enough, the agreement does not say. */
function isInSituation(
  situations: NonNullable<Purpose['parameters']['situations']>,
  { isAtRisk, isVulnerable }: FamilyFacts,
): Certain {
  const known = situations.map((situation) => (situation === 'vulnerable' ? isVulnerable : isAtRisk));
  if (known.every((holds) => holds === true)) return true;
  return known.every((holds) => holds === false) ? false : null;
}
