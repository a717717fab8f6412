/** This version has no words for what it is asked to say: a newer server's code, fact, family or parameter. */
export class WordsMissing extends RangeError {
  override readonly name = 'WordsMissing';
}

/** What is said, or null where there are no words for it; any other error is a fault of ours and is not hidden. */
export function unlessWordsMissing<Said>(speak: () => Said): Said | null {
  try {
    return speak();
  } catch (error) {
    if (error instanceof WordsMissing) return null;
    throw error;
  }
}
