import { type ReactNode, useId, useState } from 'react';

/** The person's name, and behind it what belongs to the person. */
export function HeaderDisclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  return (
    <div
      className="relative shrink-0 print:hidden"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 max-w-40 items-center gap-2 rounded px-2 text-sm hover:bg-wash sm:max-w-64"
      >
        <span className="truncate">{label}</span>
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" className={isOpen ? 'rotate-180' : ''}>
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {isOpen && (
        <div
          id={panelId}
          tabIndex={-1}
          className="absolute right-0 z-20 mt-1 w-64 rounded border border-edge bg-sheet p-4"
        >
          {children}
        </div>
      )}
    </div>
  );
}
