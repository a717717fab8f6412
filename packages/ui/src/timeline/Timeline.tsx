import { useId, useState } from 'react';
import { TimelineCaption } from './TimelineCaption.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import type { TimelineDays } from './timeline.ts';

interface TimelineProps extends TimelineDays {
  readonly caption: string;
}

/** Time drawn on one scale; the same facts as a table one key away. */
export function Timeline({ caption, ...days }: TimelineProps) {
  const [isTable, setTable] = useState(false);
  const captionId = useId();
  return (
    <figure aria-labelledby={captionId}>
      <TimelineCaption id={captionId} caption={caption} isTable={isTable} onTable={setTable} />
      {isTable ? <TimelineTable caption={caption} rows={days.rows} /> : <TimelineDrawing {...days} />}
    </figure>
  );
}
