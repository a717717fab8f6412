import type { WaitingEntryFragment } from '../generated/graphql.ts';
import type { Filters } from './filters.ts';

type Owed = Pick<WaitingEntryFragment, 'who'>;

/** What both owe is ours too: nobody can wait for the other to do it. */
export function isAskedFor({ who }: Owed, { whose }: Filters, ours: string): boolean {
  const isOurs = who.some(({ organisation }) => organisation?.id === ours);
  if (whose === 'everyone') return true;
  return whose === 'theirs' ? !isOurs : isOurs;
}
