import type { ReactNode } from 'react';

interface ColumnsProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** What matters to the left, what goes with it to the right; on a phone one under the other. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-10">{children}</div>
      <div className="flex min-w-0 flex-col gap-8">{aside}</div>
    </div>
  );
}
