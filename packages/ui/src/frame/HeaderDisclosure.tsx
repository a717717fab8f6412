import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface HeaderDisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** What is chosen behind it: once that is another, it closes. */
  readonly chosen?: string;
}

/** A word in the header, and behind it what belongs to it. */
export function HeaderDisclosure({ label, children, chosen }: HeaderDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useClosing(root, isOpen, setOpen);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    setOpen(false);
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [chosen]);

  return (
    <div ref={root} className="relative shrink-0 print:hidden">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 max-w-40 items-center gap-2 rounded px-2 text-sm hover:bg-wash sm:max-w-64"
      >
        <span className="truncate">{label}</span>
        <svg
          viewBox="0 0 10 6"
          width="10"
          height="6"
          aria-hidden="true"
          className={`shrink-0 ${isOpen ? 'rotate-180' : ''}`}
        >
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

/** Closes when eyes or keys go elsewhere; Escape gives the focus back; a calendar that opens from here still belongs here. */
function useClosing(
  root: { readonly current: HTMLElement | null },
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
) {
  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    const whenOutside = (event: Event) => {
      const target = event.target;
      const isElsewhere =
        target instanceof Element && !root.current?.contains(target) && !target.closest('[role=dialog]');
      if (isElsewhere) setOpen(false);
    };
    const whenEscaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', whenOutside, { signal: stop.signal });
    document.addEventListener('focusin', whenOutside, { signal: stop.signal });
    document.addEventListener('keydown', whenEscaped, { signal: stop.signal });
    return () => stop.abort();
  }, [root, isOpen, setOpen]);
}
