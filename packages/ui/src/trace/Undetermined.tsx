import { StateShape } from '../state/StateShape.tsx';
import { Disclosed } from './Disclosed.tsx';
import type { TraceContent } from './trace-content.ts';

interface UndeterminedProps extends TraceContent {
  /** The word in the value's place: "undetermined". */
  readonly word: string;
  readonly missing: string;
}

/** Neither empty nor zero: the agreement does not say, and this says what is missing. */
export function Undetermined({ word, ...content }: UndeterminedProps) {
  return (
    <Disclosed
      content={content}
      className="group inline-flex items-baseline gap-1.5 rounded bg-undetermined-wash px-1 text-left font-[inherit] text-undetermined underline decoration-1 decoration-dotted underline-offset-4 hover:decoration-2 aria-expanded:decoration-solid"
    >
      <StateShape state="undetermined" />
      {word}
    </Disclosed>
  );
}
