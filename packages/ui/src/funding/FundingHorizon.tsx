import { type CSSProperties, useId } from 'react';
import { ScrollRegion } from '../table/ScrollRegion.tsx';
import { TraceRow } from '../table/TraceRow.tsx';
import { type FundingCover, FundingCoverMark } from './FundingCoverMark.tsx';
import { useCurrentYearInView } from './current-year-in-view.ts';
import { FundingTotalRow } from './FundingTotalRow.tsx';
import type { FundingRow, FundingTotal } from './funding.ts';

interface FundingHorizonProps {
  readonly caption: string;
  readonly payerTitle: string;
  readonly years: readonly string[];
  readonly currentYear?: string;
  readonly rows: readonly FundingRow[];
  /** A last row: what all payers come to. */
  readonly total?: FundingTotal;
  /** On a phone: that more lies beside what is seen, and where to look. */
  readonly scrollHint?: string;
  /** The word for each kind of cover: legend and what is read aloud. */
  readonly words: Readonly<Record<FundingCover, string>>;
}

const covers: readonly FundingCover[] = ['funded', 'unfunded', 'undetermined', 'none'];

/** More, with their sums, do not fit a page that stands upright. */
const yearsUpright = 6;

/** Years as columns, payers as rows; hatched where duties run on and money does not. */
export function FundingHorizon({
  caption,
  payerTitle,
  years,
  currentYear,
  rows,
  total,
  scrollHint,
  words,
}: FundingHorizonProps) {
  const captionId = useId();
  const showCurrentYear = useCurrentYearInView();
  const used = covers.filter((cover) => rows.some((row) => row.cells.some((cell) => cell.cover === cover)));
  return (
    <figure {...(total && years.length > yearsUpright && { 'data-wide': '' })}>
      {scrollHint !== undefined && <p className="mb-3 text-ink-soft text-sm sm:hidden print:hidden">{scrollHint}</p>}
      <ScrollRegion labelledBy={captionId}>
        <table
          className="w-full min-w-(--all-years) border-separate border-spacing-x-0.5 border-spacing-y-0 print:min-w-0"
          style={{ '--all-years': `${years.length * 5.5 + 7}rem` } as CSSProperties}
        >
          <caption id={captionId} className="pb-3 text-left font-semibold">
            <span className="sticky left-0">{caption}</span>
          </caption>
          <colgroup>
            <col className="w-28 sm:w-48 print:w-24" />
            {years.map((year) => (
              <col key={year} style={{ width: `${80 / years.length}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-1 border-ink border-b bg-paper py-2 pr-3 text-left text-ink-soft text-sm"
              >
                {payerTitle}
              </th>
              {years.map((year) => (
                <th
                  key={year}
                  scope="col"
                  aria-current={year === currentYear ? 'date' : undefined}
                  ref={year === currentYear ? showCurrentYear : undefined}
                  className="border-ink border-b px-2 py-2 text-right print:px-1 text-ink-soft text-sm aria-[current]:border-b-3 aria-[current]:text-ink"
                >
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TraceRow key={row.id} columnCount={years.length + 1}>
                <tr>
                  <th
                    scope="row"
                    className="sticky left-0 z-1 border-line border-b bg-paper py-2 pr-3 text-left font-normal max-sm:text-sm"
                  >
                    {row.payer}
                    {row.note && <div className="text-ink-soft text-sm">{row.note}</div>}
                  </th>
                  {row.cells.map((cell, position) => (
                    <td
                      key={years[position]}
                      className="relative h-14 whitespace-nowrap border-line border-b p-0 text-right tabular-nums"
                    >
                      <FundingCoverMark cover={cell.cover} {...(cell.part && { part: cell.part })} />
                      <span className="relative block px-2 text-sm print:px-0.5 print:text-[0.7rem]">
                        <span className="sr-only">
                          {words[cell.cover]} {cell.part?.days}{' '}
                        </span>
                        {cell.amount}
                      </span>
                    </td>
                  ))}
                </tr>
              </TraceRow>
            ))}
          </tbody>
          {total && <FundingTotalRow {...total} years={years} />}
        </table>
      </ScrollRegion>
      <figcaption className="mt-3">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
          {used.map((cover) => (
            <li key={cover} className="flex items-center gap-2">
              <span className="relative h-4 w-8">
                <FundingCoverMark cover={cover} />
              </span>
              {words[cover]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
