import { type ReactNode, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../provider/words.ts';
import { useFootnote } from './footnotes.ts';
import { Trace } from './Trace.tsx';
import type { TraceContent } from './trace-content.ts';
import { useTracePlace } from './TracePlace.tsx';

interface DisclosedProps {
  readonly content: TraceContent;
  readonly className: string;
  readonly children: ReactNode;
}

/** The underlined value and, once asked, its trace in place. */
export function Disclosed({ content, className, children }: DisclosedProps) {
  const { why } = useWords().trace;
  const [isOpen, setOpen] = useState(false);
  const place = useTracePlace();
  const panelId = useId();
  const root = useRef<HTMLSpanElement>(null);
  useFootnote(root, content);

  const panel = isOpen && (
    <span
      id={panelId}
      data-trace
      role="note"
      aria-label={content.label}
      className="@container float-left clear-left my-2 block w-full max-w-[46rem] rounded border border-line border-l-2 border-l-accent bg-sheet px-3 py-2 text-left font-normal font-sans text-ink text-sm whitespace-normal print:hidden"
    >
      <Trace {...content} />
    </span>
  );

  return (
    <span ref={root} data-explained="">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        className={className}
      >
        {children}
        <span className="sr-only">
          {' '}
          ({content.label.replace(/\.$/, '')}. {why})
        </span>
      </button>
      {place ? createPortal(panel, place) : panel}
    </span>
  );
}
