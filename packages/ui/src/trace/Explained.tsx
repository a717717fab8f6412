import type { ReactNode } from 'react';
import { Disclosed } from './Disclosed.tsx';
import type { TraceContent } from './trace-content.ts';

interface ExplainedProps extends TraceContent {
  readonly value: ReactNode;
}

/** A computed value that can say why. */
export function Explained({ value, ...content }: ExplainedProps) {
  return (
    <Disclosed
      content={content}
      className="rounded text-left font-[inherit] text-inherit underline decoration-1 decoration-dotted decoration-ink-soft underline-offset-4 hover:decoration-accent hover:decoration-2 aria-expanded:decoration-accent aria-expanded:decoration-solid"
    >
      {value}
    </Disclosed>
  );
}
