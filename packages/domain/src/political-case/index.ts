export { markMeaning, mayBePublished } from './annex.ts';
export { type CaseSays, caseSectionsMissing, sectionsOf } from './sections.ts';
export { recommendationFaults } from './recommendations.ts';
