import { type ReactNode, useId, useRef, useState } from 'react';
import { useWords } from '../provider/words.ts';

interface DaySwitchProps {
  readonly day: string;
  readonly isToday: boolean;
  /** Where another day is chosen. */
  readonly children: ReactNode;
}

/** The day everything on the page is seen from, and behind it the way to another. */
export function DaySwitch({ day, isToday, children }: DaySwitchProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  return (
    <div
      className="relative order-last shrink-0 sm:order-none print:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 items-center gap-2 whitespace-nowrap rounded px-2 text-ink-soft text-sm tabular-nums hover:bg-wash"
      >
        <span>
          {isToday && <span className="max-md:sr-only">{words.today} </span>}
          {day}
        </span>
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" className={isOpen ? 'rotate-180' : ''}>
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {isOpen && (
        <div
          id={panelId}
          className="absolute right-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded border border-edge bg-sheet p-4"
        >
          {children}
        </div>
      )}
    </div>
  );
}
