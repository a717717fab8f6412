import { useWords } from '../provider/words.ts';

interface TimelineCaptionProps {
  readonly id: string;
  readonly caption: string;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** What is drawn, and beside it the key to the same as a table. */
export function TimelineCaption({ id, caption, isTable, onTable }: TimelineCaptionProps) {
  const words = useWords().timeline;
  return (
    <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <span id={id} className="font-semibold">
        {caption}
      </span>
      <button
        type="button"
        onClick={() => onTable(!isTable)}
        className="min-h-8 rounded text-accent text-sm underline decoration-accent/50 underline-offset-3 hover:decoration-current print:hidden"
      >
        {isTable ? words.showDrawing : words.showTable}
      </button>
    </figcaption>
  );
}
