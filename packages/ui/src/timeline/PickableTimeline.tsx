import { type ReactNode, useId, useState } from 'react';
import { DayHandle } from './DayHandle.tsx';
import { TimelineCaption } from './TimelineCaption.tsx';
import type { TimelineDays } from './timeline.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineTable } from './TimelineTable.tsx';

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
  const [isTable, setTable] = useState(false);
  const captionId = useId();
  const reach = { earliest: earliest ?? days.from, latest: latest ?? days.to };
  return (
    <figure aria-labelledby={captionId}>
      <TimelineCaption id={captionId} caption={caption} isTable={isTable} onTable={setTable} />
      <TimelineDrawing {...days} {...(isTable && { rows: [] })}>
        <DayHandle label={label} day={picked} onPick={onPick} from={days.from} to={days.to} {...reach} />
      </TimelineDrawing>
      <div aria-live="polite" className="mt-12 border-accent border-l-4 py-1 pl-4 text-lg">
        {effect}
      </div>
      {isTable && (
        <div className="mt-8">
          <TimelineTable caption={caption} rows={days.rows} />
        </div>
      )}
    </figure>
  );
}
