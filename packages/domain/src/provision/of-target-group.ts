import type { ClauseOf } from '../clause/index.ts';
import { type FamilyFacts, targetGroup } from '../family/index.ts';
import type { Provision } from './provision.ts';

type Purpose = ClauseOf<'purpose'>;

/** Made-up families, each apart from the first in one thing, so that one sees what decides. */
const familyExamples = [
  'inEveryWay',
  'expecting',
  'childOlder',
  'notSeeking',
  'notInNeed',
  'oneSituation',
  'ageUnknown',
] as const;
type FamilyExample = (typeof familyExamples)[number];

/** S4.09: the target group shown on examples, each decided by the rule; an example that the clause cannot tell apart is left out. */
export function targetGroupProvisions(clause: Purpose): readonly Provision[] {
  const { ageFrom, ageTo, includesPregnancy, seekingSupport, situations = [] } = clause.parameters;
  if (situations.length === 0 && !seekingSupport) return [];
  const inside: FamilyFacts = {
    childAges: [ageTo ?? ageFrom ?? 0],
    isPregnant: false,
    isVulnerable: true,
    isAtRisk: true,
    seeksSupport: true,
  };
  const hasAges = ageFrom !== null || ageTo !== null;
  const families: Readonly<Record<FamilyExample, FamilyFacts | null>> = {
    inEveryWay: hasAges ? inside : null,
    expecting: includesPregnancy ? { ...inside, childAges: [], isPregnant: true } : null,
    childOlder: ageTo === null ? null : { ...inside, childAges: [ageTo + 1] },
    notSeeking: seekingSupport ? { ...inside, seeksSupport: false } : null,
    notInNeed: situations.length > 0 ? { ...inside, isVulnerable: false, isAtRisk: false } : null,
    oneSituation: situations.length > 1 ? { ...inside, isAtRisk: false } : null,
    ageUnknown: hasAges ? { ...inside, childAges: null } : null,
  };
  return familyExamples.flatMap((example) => {
    const family = families[example];
    return family ? [decided(clause, example, family)] : [];
  });
}

function decided(clause: Purpose, example: FamilyExample, family: FamilyFacts): Provision {
  const { because, ...answer } = targetGroup(clause, family);
  const told = { example, age: family.childAges?.[0] ?? 0 };
  if (!answer.known) return { state: 'undetermined', says: { code: 'familyOpen', ...told }, because };
  return answer.value === 'within'
    ? { state: 'holds', says: { code: 'familyWithin', ...told }, because }
    : { state: 'barred', says: { code: 'familyOutside', ...told }, because };
}
