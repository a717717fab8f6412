import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** When the next thing comes, or what to do to get one. */
  readonly children?: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="border-line border-y py-6">
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-[42rem] text-ink-soft">{children}</div>}
    </div>
  );
}
