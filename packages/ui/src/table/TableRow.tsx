import type { Column } from './DataTable.tsx';
import { TraceRow } from './TraceRow.tsx';

interface TableRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly stacks: boolean;
  readonly isTotal?: boolean;
}

const besideTitle =
  'stacked:flex stacked:min-h-8 stacked:items-baseline stacked:justify-between stacked:gap-4 stacked:px-0 stacked:py-0.5 stacked:text-left';
const withoutContent = 'stacked:has-[>div:empty]:hidden';
const underTitle = 'stacked:block stacked:px-0 stacked:py-0.5 stacked:text-left';

export function TableRow<Row>({ columns, row, stacks, isTotal = false }: TableRowProps<Row>) {
  const line = isTotal ? 'border-ink border-t font-semibold' : 'border-line border-b';
  return (
    <TraceRow columnCount={columns.length}>
      <tr className={`${line} ${stacks ? 'stacked:block stacked:py-2' : ''}`}>
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
        <span aria-hidden="true" className="hidden shrink-0 text-ink-soft text-sm stacked:inline print:hidden!">
          {column.title}
        </span>
      )}
      {stacks ? <div className={`min-w-0 ${column.isText ? '' : 'stacked:text-right'}`}>{content}</div> : content}
    </td>
  );
}
