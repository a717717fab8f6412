import { type ReactNode, useId, useState } from 'react';
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
      {children && <FilterFields label={label}>{children}</FilterFields>}
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

/** On a phone the fields wait behind their name, so that what is filtered comes first. */
function FilterFields({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const fieldsId = useId();
  return (
    <div className="print:hidden">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 items-center gap-2 rounded text-accent underline underline-offset-3 sm:hidden"
      >
        {label}
      </button>
      <div
        id={fieldsId}
        className={`items-end gap-4 sm:grid sm:grid-cols-2 xl:grid-cols-4 ${isOpen ? 'grid max-sm:mt-2' : 'max-sm:hidden'}`}
      >
        {children}
      </div>
    </div>
  );
}
