import { type ReactNode, useState } from 'react';
import { StateMark } from '../state/StateMark.tsx';
import type { StateKind } from '../state/StateShape.tsx';

export interface ProvidedRow {
  readonly id: string;
  readonly state: { readonly kind: StateKind; readonly word: string };
  readonly text: ReactNode;
}

interface ProvisionTableProps {
  /** Names the table: "What the clause provides for". */
  readonly caption: string;
  /** Titles of the two columns: how it stands, and what. */
  readonly titles: readonly [string, string];
  readonly rows: readonly ProvidedRow[];
  /** Behind the first rows of many: "9 more". Without it all are shown. */
  readonly more?: (count: number) => string;
}

const shownAtOnce = 3;

/** What a clause provides for, a row each: how it stands, and what; narrow enough for a margin. */
export function ProvisionTable({ caption, titles, rows, more }: ProvisionTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const isLong = more !== undefined && rows.length > shownAtOnce + 1;
  const hidden = isLong && !showsAll ? rows.length - shownAtOnce : 0;
  return (
    <div className="@container flex flex-col gap-2">
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, state, text }, position) => (
            <tr
              key={id}
              className={`border-line border-t py-1.5 first:border-t-0 flex-col @min-[34rem]:flex-row ${hidden > 0 && position >= shownAtOnce ? 'hidden print:flex' : 'flex'}`}
            >
              <td className="@min-[34rem]:w-40 @min-[34rem]:shrink-0">
                <StateMark state={state.kind} word={state.word} />
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && more && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="min-h-6 self-start rounded text-accent underline underline-offset-3 print:hidden"
        >
          {more(hidden)}
        </button>
      )}
    </div>
  );
}
