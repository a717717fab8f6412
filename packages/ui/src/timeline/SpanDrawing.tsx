import { useId } from 'react';
import type { DayScale } from './day-scale.ts';
import type { TimelineSpan } from './timeline.ts';

interface SpanDrawingProps {
  readonly span: TimelineSpan;
  readonly scale: DayScale;
}

/** What has no end leaves the scale with an arrow. */
export function SpanDrawing({ span, scale }: SpanDrawingProps) {
  const patternId = useId();
  const start = scale.at(span.from);
  const isOpen = span.to === null || span.to > scale.to;
  const width = `${Math.max(0.4, scale.at(span.to ?? scale.to) - start)}%`;
  const tone = span.look === 'dotted' ? 'text-undetermined' : 'text-ink';
  const bar = { x: `${start}%`, y: 2, width, height: 12 };
  return (
    <g className={tone}>
      {span.look === 'hatched' && (
        <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="6" fill="currentColor" />
        </pattern>
      )}
      {span.look === 'dotted' && (
        <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="4" r="1.25" fill="currentColor" />
        </pattern>
      )}
      <rect {...bar} fill="var(--color-paper)" />
      {span.look === 'solid' && <rect {...bar} fill="currentColor" opacity="0.8" />}
      {(span.look === 'hatched' || span.look === 'dotted') && <rect {...bar} fill={`url(#${patternId})`} />}
      {span.look !== 'solid' && (
        <rect {...bar} fill="none" stroke="currentColor" strokeDasharray={span.look === 'dotted' ? '3 3' : undefined} />
      )}
      {isOpen && (
        <svg x="100%" width="1" height="16" overflow="visible">
          <path d="M-10 0 0 8l-10 8h12V0Z" fill="var(--color-paper)" />
          <path d="M-10 1 -1 8l-9 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      )}
    </g>
  );
}
