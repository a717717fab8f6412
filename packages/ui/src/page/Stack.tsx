import type { ReactNode } from 'react';

interface StackProps {
  readonly children: ReactNode;
  readonly space?: 'tight' | 'normal' | 'wide';
}

const spaces = { tight: 'gap-2', normal: 'gap-4', wide: 'gap-10' };

/** One thing under the other. */
export function Stack({ children, space = 'normal' }: StackProps) {
  return <div className={`flex flex-col items-stretch ${spaces[space]}`}>{children}</div>;
}
