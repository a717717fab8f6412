import { ClauseMark } from './ClauseMark.tsx';
import type { ClauseRunBy } from './document.ts';

export interface KeptPoint {
  readonly id: string;
  readonly text: string;
  readonly runBy: ClauseRunBy;
  readonly runByWord: string;
  /** The rule's id, for those who look it up. */
  readonly rule?: string;
}

interface ClauseKeepingProps {
  /** What keeps the clause, in words; opens the points. */
  readonly word: string;
  readonly points: readonly KeptPoint[];
  /** What has been recorded under it; nothing where there is none. */
  readonly records?: { readonly title: string; readonly texts: readonly string[] } | undefined;
}

/** A quiet line under what follows from a clause: what keeps it, and on opening each of its points. */
export function ClauseKeeping({ word, points, records }: ClauseKeepingProps) {
  return (
    <details className="group mt-3 text-sm print:hidden">
      <summary className="inline-flex min-h-6 cursor-pointer items-center rounded text-ink-soft underline decoration-dotted underline-offset-4 hover:text-ink [&::-webkit-details-marker]:hidden">
        {word}
      </summary>
      <ul className="mt-2 flex flex-col gap-2 border-line border-l pl-3">
        {points.map((point) => (
          <li key={point.id} className="flex gap-2">
            <span className="flex h-5 items-center">
              <ClauseMark runBy={point.runBy} word={point.runByWord} />
            </span>
            <span>
              {point.text}
              {point.rule !== undefined && <span className="ml-2 text-ink-soft tabular-nums">{point.rule}</span>}
            </span>
          </li>
        ))}
      </ul>
      {records && records.texts.length > 0 && (
        <div className="mt-3 border-line border-l pl-3">
          <p className="text-ink-soft">{records.title}</p>
          <ul className="flex flex-col gap-1">
            {records.texts.map((text, position) => (
              <li key={`${position}-${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
