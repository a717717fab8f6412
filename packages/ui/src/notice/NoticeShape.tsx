import type { ReactNode } from 'react';

export type NoticeKind = 'information' | 'warning' | 'success' | 'failure';

export const noticeLooks: Record<NoticeKind, string> = {
  information: 'border-accent bg-accent-wash text-accent',
  warning: 'border-due bg-due-wash text-due',
  success: 'border-settled bg-settled-wash text-settled',
  failure: 'border-late bg-late-wash text-late',
};

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes: Record<NoticeKind, ReactNode> = {
  information: (
    <>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M10 9.5v4.5M10 6v.1" {...line} />
    </>
  ),
  warning: (
    <>
      <path d="M10 2.5 18.5 17h-17Z" {...line} />
      <path d="M10 8v4M10 14.4v.1" {...line} />
    </>
  ),
  success: <path d="m3 10.5 5 5 9-11" {...line} strokeWidth={2.5} />,
  failure: (
    <>
      <rect x="2" y="2" width="16" height="16" {...line} />
      <path d="m7 7 6 6m0-6-6 6" {...line} />
    </>
  ),
};

export function NoticeShape({ kind }: { readonly kind: NoticeKind }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="mt-0.5 shrink-0">
      {shapes[kind]}
    </svg>
  );
}
