import { type CaseSection, caseSections, type PoliticalDecision } from '../clause/index.ts';

/** `absent` is a section that the case does not have at all. */
export type CaseSays = NonNullable<PoliticalDecision['sections']>[number]['says'] | 'absent';

interface ToldSection {
  readonly section: CaseSection;
  readonly says: CaseSays;
}

/** S2.19: every section a case must have, in order, and what stands in it; null where nobody has said what the case holds. */
export function sectionsOf({ sections }: PoliticalDecision): readonly ToldSection[] | null {
  if (!sections) return null;
  const told = new Map(sections.map(({ says, section }) => [section, says]));
  return caseSections.map((section) => ({ section, says: told.get(section) ?? 'absent' }));
}

/** S2.19: the sections that are empty or not there; to have no remarks is an answer, so it is not among them. */
export function caseSectionsMissing(decision: PoliticalDecision): readonly CaseSection[] {
  return (sectionsOf(decision) ?? []).flatMap(({ says, section }) =>
    says === 'empty' || says === 'absent' ? [section] : [],
  );
}
