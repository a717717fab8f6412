import type { ReactNode } from 'react';
import { ClauseMap } from './ClauseMap.tsx';
import { ClauseWithMargin } from './ClauseWithMargin.tsx';
import type { DocumentChapter, DocumentWords } from './document.ts';
import { useClauseInView } from './use-clause-in-view.ts';

interface DocumentWithMarginProps {
  readonly chapters: readonly DocumentChapter[];
  /** The language the document is written in. */
  readonly lang: string;
  readonly words: DocumentWords;
  /** Before the first clause: the parties, the title page. */
  readonly preamble?: ReactNode;
  /** After the last: signatures, what the agreement is silent on. */
  readonly afterword?: ReactNode;
}

/** The agreement as it was written; beside each clause what follows from it; at the side a map of it all. */
export function DocumentWithMargin({ chapters, lang, words, preamble, afterword }: DocumentWithMarginProps) {
  const inView = useClauseInView(chapters);
  return (
    <div className="@container">
      <div className="@min-[66rem]:grid @min-[66rem]:grid-cols-[9.5rem_minmax(0,1fr)] @min-[66rem]:gap-x-8">
        <ClauseMap chapters={chapters} lang={lang} words={words} inView={inView} />
        <div className="min-w-0">
          {preamble && <div className="mb-8 max-w-[40rem] font-serif text-lg leading-[1.875rem]">{preamble}</div>}
          {chapters.map((chapter) => (
            <Chapter key={chapter.id} chapter={chapter} lang={lang} words={words} />
          ))}
          {afterword && <div className="mt-10 border-ink border-t pt-6">{afterword}</div>}
        </div>
      </div>
    </div>
  );
}

interface ChapterProps {
  readonly chapter: DocumentChapter;
  readonly lang: string;
  readonly words: DocumentWords;
}

function Chapter({ chapter, lang, words }: ChapterProps) {
  return (
    <section id={chapter.id} className="mb-10 last:mb-0">
      {chapter.title !== undefined && (
        <h2 lang={lang} className="mb-1 flex border-ink border-t pt-3 font-serif text-xl">
          {chapter.number !== undefined && (
            <span className="w-8 shrink-0 tabular-nums @min-[36rem]:w-12 print:w-9">{chapter.number}</span>
          )}
          {chapter.title}
        </h2>
      )}
      {chapter.clauses.map((clause) => (
        <ClauseWithMargin
          key={clause.id}
          clause={clause}
          lang={lang}
          words={words}
          level={chapter.title === undefined ? 2 : 3}
        />
      ))}
    </section>
  );
}
