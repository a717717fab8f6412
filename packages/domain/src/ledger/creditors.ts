import type { Agreement } from '../agreement/index.ts';
import type { LedgerDraft } from './entry.ts';

/** To whom a duty is owed: whom its clause names, else the other parties, else each of those who owe it to one another. */
export function creditorsOf({ parties }: Agreement, { toWhom, who }: LedgerDraft): readonly string[] {
  if (toWhom.length > 0) return toWhom;
  const others = parties.map(({ key }) => key).filter((key) => !who.includes(key));
  return others.length > 0 ? others : who;
}
