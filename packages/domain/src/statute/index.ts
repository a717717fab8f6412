export { citationsIn } from './citation.ts';
export { type CitationQuestion, citationQuestion } from './citation-question.ts';
export { type CitedInClause, citations, citedDay } from './citations.ts';
export { type Statute, statuteByKey } from './register.ts';
