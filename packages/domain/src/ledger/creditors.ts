import type { Agreement } from '../agreement/index.ts';
import type { LedgerDraft } from './entry.ts';

/** To whom a duty is owed: whom its clause names, else the other parties, else each of those who owe it to one another. */
export function creditorsOf({ parties }: Agreement, draft: LedgerDraft): readonly string[] {
  return creditorsAmong(
    parties.map(({ key }) => key),
    draft,
  );
}

/** The same among the parties that are still in it; all whom it was owed to where nobody is. */
export function creditorsAmong(parties: readonly string[], { toWhom, who }: LedgerDraft): readonly string[] {
  const others = parties.filter((key) => !who.includes(key));
  const owed = toWhom.length > 0 ? toWhom : others.length > 0 ? others : who;
  const staying = owed.filter((key) => parties.includes(key));
  return staying.length > 0 ? staying : owed;
}
