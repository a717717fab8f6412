import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';

export type Fact = Temporal.PlainDate | number | Money | string | Words | readonly string[] | readonly Money[];

/** What `@landsby/wording` turns into a sentence: a code and the facts that fill it. */
export interface Statement {
  readonly code: string;
  readonly [fact: string]: Fact;
}
