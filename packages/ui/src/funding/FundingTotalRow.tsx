import { TraceRow } from '../table/TraceRow.tsx';
import type { FundingTotal } from './funding.ts';

interface FundingTotalRowProps extends FundingTotal {
  readonly years: readonly string[];
}

export function FundingTotalRow({ title, note, amounts, years }: FundingTotalRowProps) {
  return (
    <tfoot>
      <TraceRow columnCount={years.length + 1}>
        <tr>
          <th
            scope="row"
            className="sticky left-0 z-1 border-ink border-t bg-paper py-2 pr-3 text-left font-semibold max-sm:text-sm"
          >
            {title}
            {note && <div className="font-normal text-ink-soft text-sm">{note}</div>}
          </th>
          {amounts.map((amount, position) => (
            <td
              key={years[position]}
              className="h-12 whitespace-nowrap border-ink border-t px-2 text-right font-semibold text-sm tabular-nums print:px-0.5 print:text-[0.7rem]"
            >
              {amount}
            </td>
          ))}
        </tr>
      </TraceRow>
    </tfoot>
  );
}
