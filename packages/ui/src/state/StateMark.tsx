import { StateShape, type StateKind, stateColour } from './StateShape.tsx';

interface StateMarkProps {
  readonly state: StateKind;
  readonly word: string;
}

/** A status: word, shape and colour together. */
export function StateMark({ state, word }: StateMarkProps) {
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 font-semibold sm:whitespace-nowrap text-sm ${stateColour[state]}`}
    >
      <StateShape state={state} />
      {word}
    </span>
  );
}
