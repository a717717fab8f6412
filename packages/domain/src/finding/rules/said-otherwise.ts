/** What the recorded terms want said, and what else may rightly be said beside it. */
export interface Expected<Value> {
  readonly wanted: readonly Value[];
  readonly allowed?: readonly Value[];
}

export interface Contradiction<Said, Value> {
  readonly said: Said;
  readonly recorded: Value;
}

/** A text contradicts its recorded terms only where it says something else and leaves out what is recorded; both silence and more than enough are no contradiction. */
export function saidOtherwise<Said, Value>(
  said: readonly Said[],
  { allowed = [], wanted }: Expected<Value>,
  means: (one: Said, other: Value) => boolean,
): Contradiction<Said, Value> | null {
  const recorded = wanted.find((value) => !said.some((one) => means(one, value)));
  const other = said.find((one) => ![...wanted, ...allowed].some((value) => means(one, value)));
  return recorded === undefined || other === undefined ? null : { said: other, recorded };
}
