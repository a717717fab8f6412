import type { ReactNode } from 'react';
import type { ClauseRunBy } from './document.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;

const shapes: Record<ClauseRunBy, ReactNode> = {
  rule: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  record: (
    <>
      <rect x="1.75" y="1.75" width="8.5" height="8.5" {...line} />
      <path d="M1.75 6h8.5v4.25h-8.5Z" fill="currentColor" />
    </>
  ),
  people: <circle cx="6" cy="6" r="4.25" {...line} />,
  mixed: (
    <>
      <rect x="1.75" y="1.75" width="8.5" height="8.5" {...line} />
      <path d="M1.75 1.75h8.5l-8.5 8.5Z" fill="currentColor" />
    </>
  ),
};

interface ClauseMarkProps {
  readonly runBy: ClauseRunBy;
  readonly word?: string;
  readonly finding?: string | undefined;
}

/** What keeps the clause, as a shape; a corner is turned where there is a finding. */
export function ClauseMark({ runBy, word, finding }: ClauseMarkProps) {
  return (
    <span className="inline-flex items-center">
      <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true" className="shrink-0 text-ink">
        {shapes[runBy]}
        {finding !== undefined && <path d="M13 1h5l-2.5 4.5Z" fill="var(--color-late)" />}
      </svg>
      {word !== undefined && <span className="sr-only">{word}</span>}
    </span>
  );
}
