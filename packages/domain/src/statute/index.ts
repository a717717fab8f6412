export { type Citation, citationOf, citationsIn } from './citation.ts';
export { type CitationQuestion, citationQuestion } from './citation-question.ts';
export { type CitedInClause, citations, citedDay } from './citations.ts';
export { type Statute, statuteByKey, statutes, type Succession } from './register.ts';
