import { type ReactNode, useId } from 'react';
import { DayHandle } from './DayHandle.tsx';
import type { TimelineDays } from './timeline.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

interface PickableTimelineProps extends TimelineDays {
  readonly caption: string;
  /** What is picked: "Notice is given on". */
  readonly label: string;
  readonly picked: string;
  readonly onPick: (day: string) => void;
  readonly earliest?: string;
  readonly latest?: string;
  /** What would follow from the picked day; read aloud when it changes. */
  readonly effect: ReactNode;
}

/** A day is picked on the scale by pointer or keys, and what follows is shown while it moves. */
export function PickableTimeline({
  caption,
  label,
  picked,
  onPick,
  earliest,
  latest,
  effect,
  ...days
}: PickableTimelineProps) {
  const captionId = useId();
  return (
    <figure aria-labelledby={captionId} className="flex flex-col gap-4">
      <figcaption id={captionId} className="font-semibold">
        {caption}
      </figcaption>
      <TimelineDrawing {...days}>
        <DayHandle
          label={label}
          day={picked}
          onPick={onPick}
          from={days.from}
          to={days.to}
          earliest={earliest ?? days.from}
          latest={latest ?? days.to}
        />
      </TimelineDrawing>
      <div aria-live="polite" className="mt-8 border-accent border-l-4 py-1 pl-4 text-lg">
        {effect}
      </div>
    </figure>
  );
}
