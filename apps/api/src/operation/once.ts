/** What follows from a thing that never changes is worked out once for it, and leaves with it. */
export function once<Thing extends object, Answer>(workOut: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: workOut(thing) };
    known.set(thing, found);
    return found.answer;
  };
}
