import type { Column } from './DataTable.tsx';
import { TraceRow } from './TraceRow.tsx';

interface TableRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly stacks: boolean;
  readonly isTotal?: boolean;
}

const besideTitle =
  'max-sm:flex max-sm:min-h-8 max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:px-0 max-sm:py-0.5 max-sm:text-left';
const withoutContent = 'max-sm:has-[>div:empty]:hidden';
const underTitle = 'max-sm:block max-sm:px-0 max-sm:py-0.5 max-sm:text-left';

export function TableRow<Row>({ columns, row, stacks, isTotal = false }: TableRowProps<Row>) {
  const line = isTotal ? 'border-ink border-t font-semibold' : 'border-line border-b';
  return (
    <TraceRow columnCount={columns.length}>
      <tr className={`${line} ${stacks ? 'max-sm:block max-sm:py-2' : ''}`}>
        {columns.map((column) => (
          <TableCell key={column.key} column={column} row={row} stacks={stacks} />
        ))}
      </tr>
    </TraceRow>
  );
}

interface TableCellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly stacks: boolean;
}

function TableCell<Row>({ column, row, stacks }: TableCellProps<Row>) {
  const side = column.isNumber ? 'text-right tabular-nums' : 'text-left';
  const stacked = stacks ? (column.isText ? underTitle : besideTitle) : '';
  const content = column.cell(row);
  const look = `px-3 py-2.5 align-top first:pl-0 last:pr-0 ${side} ${stacked} ${stacks ? withoutContent : ''}`;
  if (column.isRowHeader) {
    return (
      <th scope="row" className={`${look} [font-weight:inherit]`}>
        {content}
      </th>
    );
  }
  return (
    <td className={look}>
      {stacks && (
        <span aria-hidden="true" className="shrink-0 text-ink-soft text-sm sm:hidden print:hidden">
          {column.title}
        </span>
      )}
      {stacks ? <div className={`min-w-0 ${column.isText ? '' : 'max-sm:text-right'}`}>{content}</div> : content}
    </td>
  );
}
