interface DayLineProps {
  readonly label: string;
  readonly look: 'today' | 'lookedAt' | 'picked';
  /** Percent of the width. */
  readonly at: number;
  /** Which line of words above the scale. */
  readonly line: number;
}

const looks = {
  today: { line: 'border-ink border-l', words: 'text-ink' },
  lookedAt: { line: 'border-due border-l-2 border-dashed', words: 'text-due font-semibold' },
  picked: { line: 'border-accent border-l-3', words: 'text-accent font-semibold' },
};

/** Words near an edge stay inside it. */
export function besideLine(at: number): string {
  if (at < 15) return '-translate-x-px';
  return at > 85 ? '-translate-x-full' : '-translate-x-1/2';
}

export function DayLine({ label, look, at, line }: DayLineProps) {
  return (
    <>
      <span
        className={`absolute whitespace-nowrap text-sm tabular-nums ${looks[look].words} ${besideLine(at)}`}
        style={{ left: `${at}%`, top: `${line * 1.5}rem` }}
      >
        {label}
      </span>
      <span
        className={`pointer-events-none absolute bottom-0 z-1 -translate-x-1/2 ${looks[look].line}`}
        style={{ left: `${at}%`, top: `${(line + 1) * 1.5}rem` }}
      />
    </>
  );
}
