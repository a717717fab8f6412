import type { Column, Sorting } from './DataTable.tsx';

interface ColumnTitleProps {
  readonly column: Pick<Column<never>, 'key' | 'title' | 'isNumber' | 'isSortable'>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

export function ColumnTitle({ column, sorting, onSort }: ColumnTitleProps) {
  const direction = sorting?.column === column.key ? sorting.direction : undefined;
  const isSortable = column.isSortable && onSort;
  return (
    <th
      scope="col"
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
      className={`px-3 py-2 align-bottom font-semibold text-ink-soft text-sm first:pl-0 last:pr-0 ${column.isNumber ? 'text-right' : 'text-left'}`}
    >
      {isSortable ? (
        <button
          type="button"
          onClick={() =>
            onSort({ column: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
          className="inline-flex min-h-6 items-center gap-1.5 rounded text-left font-semibold underline decoration-edge decoration-1 underline-offset-3 hover:text-ink"
        >
          {column.title}
          <SortShape direction={direction} />
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function SortShape({ direction }: { readonly direction: Sorting['direction'] | undefined }) {
  return (
    <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" className="print:hidden">
      <path
        d="M4 1 7 5H1Z"
        fill={direction === 'ascending' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="0.75"
      />
      <path
        d="M4 11 1 7h6Z"
        fill={direction === 'descending' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="0.75"
      />
    </svg>
  );
}
