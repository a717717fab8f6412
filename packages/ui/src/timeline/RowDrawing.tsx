import { StateShape } from '../state/StateShape.tsx';
import type { DayScale } from './day-scale.ts';
import { SpanDrawing } from './SpanDrawing.tsx';
import type { TimelineMark, TimelineRow, TimelineSpan } from './timeline.ts';

export function RowDrawing({ row, scale }: { readonly row: TimelineRow; readonly scale: DayScale }) {
  const spans = (row.spans ?? []).filter((span) => span.from <= scale.to && (span.to ?? scale.to) >= scale.from);
  const marks = (row.marks ?? []).filter((mark) => mark.day >= scale.from && mark.day <= scale.to);
  return (
    <div className="relative min-h-9">
      <svg width="100%" height="16" aria-hidden="true" className="relative block overflow-visible">
        {spans.map((span) => (
          <SpanDrawing key={span.id} span={span} scale={scale} />
        ))}
      </svg>
      {spans.length > 0 && (
        <ul className="relative mt-0.5 min-h-5 text-sm leading-5">
          {spans.map((span, position) => (
            <SpanWords key={span.id} span={span} next={spans[position + 1]} scale={scale} />
          ))}
        </ul>
      )}
      {marks.length > 0 && <Marks marks={marks} scale={scale} />}
    </div>
  );
}

interface SpanWordsProps {
  readonly span: TimelineSpan;
  readonly next: TimelineSpan | undefined;
  readonly scale: DayScale;
}

/** Stand under their span as far as the next one; late spans' words end where the span ends. */
function SpanWords({ span, next, scale }: SpanWordsProps) {
  const start = scale.at(span.from);
  const room = (next ? scale.at(next.from) : 100) - start;
  const side =
    room < 30 && !next
      ? { right: `${100 - Math.max(start + 1, scale.at(span.to ?? scale.to))}%` }
      : { left: `${start}%`, maxWidth: `${room}%` };
  return (
    <li
      className="absolute z-2 truncate bg-paper pr-2 text-ink-soft last:relative last:w-fit last:whitespace-normal"
      style={side}
    >
      {span.label}
    </li>
  );
}

function Marks({ marks, scale }: { readonly marks: readonly TimelineMark[]; readonly scale: DayScale }) {
  return (
    <ul className="absolute inset-x-0 top-0 h-4">
      {marks.map((mark) => (
        <li
          key={mark.id}
          title={mark.label}
          className="absolute flex size-4 -translate-x-1/2 items-center justify-center"
          style={{ left: `${scale.at(mark.day)}%` }}
        >
          <span className="sr-only">{mark.label}</span>
          {mark.state ? (
            <StateShape state={mark.state} />
          ) : (
            <span className="size-2.5 rotate-45 bg-ink forced-colors:bg-[CanvasText]" />
          )}
        </li>
      ))}
    </ul>
  );
}
