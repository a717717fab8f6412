import type { ReactNode } from 'react';
import { useWords } from '../provider/words.ts';

interface Filter {
  readonly id: string;
  /** In plain words: "Only Furesø Kommune". */
  readonly words: string;
  readonly onRemove: () => void;
}

interface FilterBarProps {
  readonly label: string;
  readonly filters: readonly Filter[];
  readonly onClear?: () => void;
  /** Fields to filter by more. */
  readonly children?: ReactNode;
}

export function FilterBar({ label, filters, onClear, children }: FilterBarProps) {
  const words = useWords();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">{label}</legend>
      {children && <div className="flex flex-wrap items-end gap-4 print:hidden">{children}</div>}
      {filters.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <ul className="flex flex-wrap gap-2">
            {filters.map((filter) => (
              <li key={filter.id} className="flex items-center rounded border border-edge pl-3 text-sm">
                {filter.words}
                <button
                  type="button"
                  aria-label={words.removeFilter(filter.words)}
                  onClick={filter.onRemove}
                  className="flex size-8 items-center justify-center rounded text-ink-soft hover:text-ink print:hidden"
                >
                  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                    <path d="m1 1 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
          {onClear && filters.length > 1 && (
            <button
              type="button"
              onClick={onClear}
              className="min-h-8 rounded px-2 text-accent text-sm underline underline-offset-3 print:hidden"
            >
              {words.clear}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
