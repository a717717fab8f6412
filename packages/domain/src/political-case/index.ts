export { markMeaning, mayBePublished } from './annex.ts';
export { type CaseSays, caseSectionsMissing, sectionsOf, type ToldSection } from './sections.ts';
export { recommendationFaults, type RecommendationFault } from './recommendations.ts';
