import type { ReactNode } from 'react';

export type StateKind =
  | 'late'
  | 'breached'
  | 'due'
  | 'soon'
  | 'open'
  | 'notYet'
  | 'settled'
  | 'waived'
  | 'moot'
  | 'undetermined';

const outline = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes: Record<StateKind, ReactNode> = {
  late: <path d="M8 1.5 15 14H1Z" fill="currentColor" />,
  breached: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="currentColor" />
      <path d="m5 5 6 6m0-6-6 6" stroke="var(--color-paper)" strokeWidth="2" />
    </>
  ),
  due: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="5.75" {...outline} />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" fill="currentColor" />
    </>
  ),
  open: <circle cx="8" cy="8" r="5.75" {...outline} />,
  notYet: <circle cx="8" cy="8" r="5.75" {...outline} strokeDasharray="2.2 2.9" />,
  settled: <path d="m2 8.5 4 4L14 3.5" {...outline} strokeWidth={2.5} />,
  waived: (
    <>
      <circle cx="8" cy="8" r="5.75" {...outline} />
      <path d="m4 12 8-8" {...outline} />
    </>
  ),
  moot: <path d="M2 8h12" {...outline} strokeWidth={2.5} />,
  undetermined: (
    <>
      <path d="M8 1 15 8l-7 7-7-7Z" {...outline} strokeDasharray="2.5 2" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
};

export const stateColour: Record<StateKind, string> = {
  late: 'text-late',
  breached: 'text-late',
  due: 'text-due',
  soon: 'text-due',
  open: 'text-ink',
  notYet: 'text-ink-soft',
  settled: 'text-settled',
  waived: 'text-ink-soft',
  moot: 'text-ink-soft',
  undetermined: 'text-undetermined',
};

/** The shape alone; a word stands beside it wherever it is used. */
export function StateShape({ state }: { readonly state: StateKind }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="0.8125em"
      height="0.8125em"
      aria-hidden="true"
      className={`inline-block shrink-0 ${stateColour[state]}`}
    >
      {shapes[state]}
    </svg>
  );
}
