import { type Day, isAfter } from '../calendar/index.ts';
import type { Citation } from './citation.ts';
import { type Statute, statuteByKey } from './register.ts';

/** A question to put to the parties about a citation, as facts; never a change of it. */
export type CitationQuestion =
  | SupersededQuestion<'supersededWhenCited'>
  | SupersededQuestion<'supersededSince'>
  | SupersededQuestion<'perhapsSupersededWhenCited'>
  | SupersededQuestion<'perhapsSupersededSince'>
  | {
      readonly code: 'notYetInForceWhenCited';
      readonly citedAs: string;
      readonly citedOn: Day;
      readonly inForceFrom: Day;
    };

type SupersededQuestion<Code extends string> = {
  readonly code: Code;
  readonly citedAs: string;
  readonly since: Day;
  /** The names of what took its place. */
  readonly by: readonly string[];
};

/** S4.48: what to ask about a statute cited on a day and read on another; null where the register has nothing against it. */
export function citationQuestion(citation: Citation, citedOn: Day, asOf: Day): CitationQuestion | null {
  const statute = citation.statute === null ? undefined : statuteByKey(citation.statute);
  if (!statute) return null;
  const { citedAs } = citation;
  if (isAfter(statute.inForceFrom, citedOn)) {
    return { code: 'notYetInForceWhenCited', citedAs, citedOn, inForceFrom: statute.inForceFrom };
  }
  const { succession } = statute;
  if (!succession || isAfter(succession.since, asOf)) return null;
  const facts = { citedAs, since: succession.since, by: namesOf(statute) };
  const wasSuperseded = !isAfter(succession.since, citedOn);
  if (isConcerned(citation, statute)) {
    return { code: wasSuperseded ? 'supersededWhenCited' : 'supersededSince', ...facts };
  }
  return { code: wasSuperseded ? 'perhapsSupersededWhenCited' : 'perhapsSupersededSince', ...facts };
}

/** Known to be concerned: the whole statute, or one of the paragraphs that the register names. */
function isConcerned({ paragraph }: Citation, { succession }: Statute): boolean {
  const concerned = succession?.paragraphs;
  return !concerned || (paragraph !== null && concerned.includes(paragraph));
}

function namesOf({ succession }: Statute): readonly string[] {
  return succession?.by.map((key) => statuteByKey(key)?.name ?? key) ?? [];
}
