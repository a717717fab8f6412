import { ClauseMargin } from './ClauseMargin.tsx';
import { ClauseMark } from './ClauseMark.tsx';
import type { DocumentClause, DocumentWords } from './document.ts';

interface ClauseWithMarginProps {
  readonly clause: DocumentClause;
  readonly lang: string;
  readonly words: DocumentWords;
  readonly level: 2 | 3;
}

export function ClauseWithMargin({ clause, lang, words, level }: ClauseWithMarginProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const columns =
    'grid-cols-1 @min-[36rem]:grid-cols-[3rem_minmax(0,1fr)] @min-[44rem]:grid-cols-[3rem_minmax(0,37rem)_minmax(14rem,1fr)] print:grid-cols-[2.25rem_minmax(0,1fr)_13rem]';
  return (
    <article
      id={clause.id}
      className={`grid ${columns} border-line border-t pt-4 pb-6 first-of-type:border-t-0 target:bg-accent-wash print:gap-x-0 print:pb-3`}
    >
      <div className="flex items-center gap-2 pb-1 @min-[36rem]:flex-col @min-[36rem]:items-start @min-[36rem]:gap-1.5 @min-[36rem]:pt-1 print:flex-col print:items-start text-ink-soft text-sm tabular-nums">
        {clause.number}
        <ClauseMark runBy={clause.runBy} word={words.runBy[clause.runBy]} />
      </div>
      <div lang={lang} className="min-w-0 font-serif text-lg leading-[1.875rem] print:text-base print:leading-normal">
        {clause.heading !== undefined && (
          <Heading
            {...(clause.headingLang !== undefined && { lang: clause.headingLang })}
            className="mb-1 text-lg leading-[1.875rem]"
          >
            {clause.heading}
          </Heading>
        )}
        <div className="flex flex-col gap-3">{clause.text}</div>
      </div>
      {(clause.notes.length > 0 || clause.keeping !== undefined) && <ClauseMargin clause={clause} words={words} />}
    </article>
  );
}
