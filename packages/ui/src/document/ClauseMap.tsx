import { ClauseMark } from './ClauseMark.tsx';
import {
  type ClauseRunBy,
  clauseName,
  type DocumentChapter,
  type DocumentClause,
  type DocumentWords,
} from './document.ts';

interface ClauseMapProps {
  readonly chapters: readonly DocumentChapter[];
  /** The language the headings are written in. */
  readonly lang: string;
  readonly words: DocumentWords;
  readonly inView: string | null;
}

const kinds: readonly ClauseRunBy[] = ['rule', 'mixed', 'record', 'people'];

/** The whole document at a glance: a mark a clause. */
export function ClauseMap({ chapters, lang, words, inView }: ClauseMapProps) {
  const clauses = chapters.flatMap((chapter) => chapter.clauses);
  const list = (
    <ol className="flex flex-col gap-3">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          {chapter.title === undefined ? (
            <NamedClauses clauses={chapter.clauses} lang={lang} inView={inView} />
          ) : (
            <ChapterOnMap chapter={chapter} lang={lang} words={words} inView={inView} />
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={words.map} className="text-sm print:hidden">
      <details className="mb-6 border-line border-y @min-[66rem]:hidden">
        <summary className="flex min-h-11 items-center font-semibold text-base">
          <FoldMark />
          {words.map}
        </summary>
        <div className="pb-4">{list}</div>
      </details>
      <div className="sticky top-4 hidden max-h-[calc(100dvh-2rem)] overflow-y-auto pr-1 pb-4 @min-[66rem]:block">
        {list}
        <ul className="mt-6 flex flex-col gap-1 border-line border-t pt-3 text-ink-soft">
          {kinds.map((kind) => (
            <li key={kind} className="flex items-baseline gap-1">
              <ClauseMark runBy={kind} />
              <span className="grow">{words.runBy[kind]}</span>
              <span className="tabular-nums">{clauses.filter((clause) => clause.runBy === kind).length}</span>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function FoldMark() {
  return (
    <svg
      viewBox="0 0 10 6"
      width="10"
      height="6"
      aria-hidden="true"
      className="mr-2 -rotate-90 [details[open]_&]:rotate-0"
    >
      <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

interface ChapterOnMapProps {
  readonly chapter: DocumentChapter;
  readonly lang: string;
  readonly words: DocumentWords;
  readonly inView: string | null;
}

function ChapterOnMap({ chapter, lang, words, inView }: ChapterOnMapProps) {
  const isHere = chapter.clauses.some((clause) => clause.id === inView);
  return (
    <>
      <a
        href={`#${chapter.id}`}
        aria-current={isHere ? 'location' : undefined}
        className="flex gap-2 rounded py-0.5 text-ink-soft leading-snug hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
      >
        {chapter.number !== undefined && <span className="shrink-0 tabular-nums">{chapter.number}</span>}
        <span lang={lang}>{chapter.title}</span>
      </a>
      <ul className="flex flex-wrap">
        {chapter.clauses.map((clause) => (
          <li key={clause.id}>
            <a
              href={`#${clause.id}`}
              aria-current={clause.id === inView ? 'location' : undefined}
              title={clauseName(clause)}
              className="flex size-6 items-center justify-center rounded border-transparent border-b-2 hover:bg-wash forced-colors:not-aria-[current]:border-[Canvas] aria-[current]:border-accent"
            >
              <ClauseMark
                runBy={clause.runBy}
                word={[clauseName(clause), words.runBy[clause.runBy], clause.finding].filter(Boolean).join(', ')}
                finding={clause.finding}
              />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NamedClausesProps {
  readonly clauses: readonly DocumentClause[];
  readonly lang: string;
  readonly inView: string | null;
}

function NamedClauses({ clauses, lang, inView }: NamedClausesProps) {
  return (
    <ol>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <a
            href={`#${clause.id}`}
            aria-current={clause.id === inView ? 'location' : undefined}
            className="flex min-h-6 gap-1.5 rounded py-1 text-ink-soft leading-snug hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <span className="flex h-5 items-center">
              <ClauseMark runBy={clause.runBy} finding={clause.finding} />
            </span>
            <span lang={clause.headingLang ?? lang}>{clauseName(clause)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
