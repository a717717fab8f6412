import { type Key, type ReactNode, useId } from 'react';
import { ColumnTitle } from './ColumnTitle.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { TableRow } from './TableRow.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and amounts stand to the right, figure under figure. */
  readonly isNumber?: boolean;
  /** The column that names the row. */
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  /** Running text: on a phone it stands under its title, not beside it. */
  readonly isText?: boolean;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** A last row, cell by column key: totals. */
  readonly total?: Readonly<Record<string, ReactNode>>;
  /** Instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** On a phone: one row a block, or the table scrolling in its own place. */
  readonly onPhone?: 'stack' | 'scroll';
}

/** More do not fit a page that stands upright. */
const columnsUpright = 5;

export function DataTable<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  sorting,
  onSort,
  total,
  empty,
  onPhone = 'stack',
}: DataTableProps<Row>) {
  const captionId = useId();
  if (rows.length === 0 && empty) return empty;
  const scrolls = onPhone === 'scroll';
  const isWide = columns.length > columnsUpright;
  const table = (
    <table
      {...(isWide && { 'data-wide': '' })}
      {...(isWide && !scrolls && { 'data-stacks': 'early' })}
      className={`w-full border-collapse ${scrolls ? 'min-w-[36rem]' : 'stacked:block'}`}
    >
      <caption id={captionId} className={isCaptionHidden ? 'sr-only' : 'pb-2 text-left font-semibold stacked:block'}>
        {caption}
      </caption>
      <thead className={scrolls ? '' : 'stacked:sr-only'}>
        <tr className="border-ink border-b">
          {columns.map((column) => (
            <ColumnTitle key={column.key} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody className={scrolls ? '' : 'stacked:block'}>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} stacks={!scrolls} />
        ))}
      </tbody>
      {total && (
        <tfoot className={scrolls ? '' : 'stacked:block'}>
          <TableRow
            columns={columns.map((column) => ({ ...column, cell: () => total[column.key] }))}
            row={null}
            stacks={!scrolls}
            isTotal
          />
        </tfoot>
      )}
    </table>
  );
  return scrolls ? <ScrollRegion labelledBy={captionId}>{table}</ScrollRegion> : table;
}
