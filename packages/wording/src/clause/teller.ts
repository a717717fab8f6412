import type { ClauseFamily, ClauseInput } from '@landsby/domain/clause';
import { WordsMissing } from '../words-missing.ts';
import type { Line } from './told.ts';
import type { Tools } from './tools.ts';

/** A clause as its file says it: days as ISO text, amounts in minor units. */
export type WrittenClause = Pick<ClauseInput, 'family' | 'parameters'>;
export type WrittenParameters<Family extends ClauseFamily> = Extract<
  ClauseInput,
  { readonly family: Family }
>['parameters'];

/** Says what the parameters of a family mean, in the phrases of one language. */
export type Teller<Family extends ClauseFamily, Phrases> = (
  parameters: WrittenParameters<Family>,
  say: Phrases,
  tools: Tools,
) => readonly (Line | null)[];

/** What is left after every parameter was named: nothing, or the file does not compile and a newer server's clause is not half said. */
export function nothingElse(rest: Readonly<Record<string, never>>): void {
  const [name] = Object.keys(rest);
  if (name !== undefined) throw new WordsMissing(`no words for ${name}`);
}
