import { type ReactNode, useState } from 'react';
import { TracePlaceProvider } from '../trace/TracePlace.tsx';

interface TraceRowProps {
  readonly columnCount: number;
  /** The row whose values explain themselves here. */
  readonly children: ReactNode;
}

/** A row of a table, and under it the place where the traces of its values open. */
export function TraceRow({ columnCount, children }: TraceRowProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <TracePlaceProvider value={place}>{children}</TracePlaceProvider>
      <tr className="hidden has-[[data-trace]]:table-row stacked:has-[[data-trace]]:block print:hidden">
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, a place */}
        <td colSpan={columnCount} className="stacked:block">
          <div ref={setPlace} className="flow-root" />
        </td>
      </tr>
    </>
  );
}
