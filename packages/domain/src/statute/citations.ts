import { type Agreement, asKnownOn, startsOn } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { CitedStatute, Clause } from '../clause/index.ts';
import { type Because, because, type Step } from '../explanation/index.ts';
import { type Citation, citationOf } from './citation.ts';
import { type CitationQuestion, citationQuestion } from './citation-question.ts';
import { type Statute, statuteByKey } from './register.ts';

/** A statute that a clause cites, and what to ask about it. */
export interface CitedInClause extends Citation {
  readonly clause: string;
  readonly known: Statute | null;
  /** The day it counts as cited; null where the agreement has no day at all. */
  readonly citedOn: Day | null;
  readonly question: CitationQuestion | null;
  readonly because: Because;
}

/** S4.47, S4.48: every statute the agreement cites, each once a clause, with the question that its validity raises. */
export function citations(whole: Agreement, asOf: Day): readonly CitedInClause[] {
  const agreement = asKnownOn(whole, asOf);
  const cited = citedDay(agreement);
  return agreement.clauses.flatMap((clause) =>
    citedBy(clause).map((citation) => {
      const known = citation.statute === null ? null : (statuteByKey(citation.statute) ?? null);
      const question = cited && citationQuestion(citation, cited.day, asOf);
      const steps: readonly Step[] = [
        ...(cited ? [cited.step] : []),
        ...(question && 'since' in question ? [{ code: 'supersededOn', day: question.since } as const] : []),
      ];
      return {
        ...citation,
        clause: clause.id,
        known,
        citedOn: cited?.day ?? null,
        question,
        because: because(clause, steps),
      };
    }),
  );
}

function citedBy(clause: Clause): readonly Citation[] {
  if (clause.family !== 'dataProtection') return [];
  const { dutyToNotify, statutes } = clause.parameters;
  const all = [...statutes, ...(dutyToNotify ? [dutyToNotify.statute] : [])].map(asCitation);
  return all.filter(({ citedAs }, index) => all.findIndex((other) => other.citedAs === citedAs) === index);
}

function asCitation(cited: CitedStatute): Citation {
  return typeof cited === 'string' ? citationOf(cited) : cited;
}

interface CitedDay {
  readonly day: Day;
  readonly step: Step;
}

/** The day on the document, else of its conclusion, else its first day. */
export function citedDay({ conclusion, documentDate, ...rest }: Agreement): CitedDay | null {
  if (documentDate) return { day: documentDate, step: { code: 'documentDated', day: documentDate } };
  if (conclusion.kind === 'concluded' && conclusion.on) {
    return { day: conclusion.on, step: { code: 'concludedOn', day: conclusion.on } };
  }
  const start = startsOn({ conclusion, documentDate, ...rest });
  return start.known ? { day: start.value, step: { code: 'beginsOn', day: start.value } } : null;
}
