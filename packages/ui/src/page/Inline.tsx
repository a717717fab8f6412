import type { ReactNode } from 'react';
import { TracePlace } from '../trace/TracePlace.tsx';

/** One thing beside the other, as many a line as there is room for. */
export function Inline({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flow-root">
      <TracePlace>
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">{children}</div>
      </TracePlace>
    </div>
  );
}
