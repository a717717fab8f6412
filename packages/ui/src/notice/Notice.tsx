import type { ReactNode } from 'react';
import { type NoticeKind, NoticeShape, noticeLooks } from './NoticeShape.tsx';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ReactNode;
  /** Read aloud when it comes: for the outcome of what the person just did. */
  readonly isOutcome?: boolean;
}

export function Notice({ kind, title, children, isOutcome = false }: NoticeProps) {
  const role = isOutcome ? (kind === 'failure' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={`flex max-w-[52rem] gap-3 border-l-4 px-4 py-3 ${noticeLooks[kind]}`}>
      <NoticeShape kind={kind} />
      <div className="min-w-0 max-w-[42rem] text-ink">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-1">{children}</div>}
      </div>
    </div>
  );
}
