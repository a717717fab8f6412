import type { ReactNode } from 'react';

interface SentenceProps {
  readonly children: ReactNode;
  readonly look?: 'normal' | 'lead' | 'quiet';
}

const looks = { normal: 'text-base', lead: 'text-lg', quiet: 'text-ink-soft text-sm' };

/** Running text; what it holds may explain itself. */
export function Sentence({ children, look = 'normal' }: SentenceProps) {
  return <p className={`max-w-[42rem] ${looks[look]}`}>{children}</p>;
}
