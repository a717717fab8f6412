import { useId, useState } from 'react';
import { useWords } from '../provider/words.ts';
import type { TimelineDays } from './timeline.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineTable } from './TimelineTable.tsx';

interface TimelineProps extends TimelineDays {
  readonly caption: string;
}

/** Time drawn on one scale; the same facts as a table one key away. */
export function Timeline({ caption, ...days }: TimelineProps) {
  const words = useWords().timeline;
  const [isTable, setTable] = useState(false);
  const captionId = useId();
  return (
    <figure aria-labelledby={captionId}>
      <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span id={captionId} className="font-semibold">
          {caption}
        </span>
        <button
          type="button"
          onClick={() => setTable(!isTable)}
          className="min-h-8 rounded text-accent text-sm underline decoration-accent/50 underline-offset-3 hover:decoration-current print:hidden"
        >
          {isTable ? words.showDrawing : words.showTable}
        </button>
      </figcaption>
      {isTable ? <TimelineTable caption={caption} rows={days.rows} /> : <TimelineDrawing {...days} />}
    </figure>
  );
}
