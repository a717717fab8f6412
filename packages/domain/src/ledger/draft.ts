import type { Clause } from '../clause/index.ts';
import type { Answer } from '../explanation/index.ts';
import type { Money } from '../money/index.ts';
import type { Deed } from './deed.ts';
import type { LedgerDraft } from './entry.ts';
import type { Occurrence } from './occurrence.ts';

/** What a family says of one duty or right, apart from when. */
export interface Obligation {
  readonly what: string;
  readonly nature?: 'duty' | 'right';
  readonly deed: Deed;
  readonly who: readonly string[];
  readonly toWhom: readonly string[];
  readonly amount?: Answer<Money>;
}

export function draft(clause: Clause, obligation: Obligation, { name, opensOn, dueOn }: Occurrence): LedgerDraft {
  const { what, nature = 'duty', deed, who, toWhom, amount = null } = obligation;
  return { key: `${clause.id}/${what}/${name}`, nature, clause: clause.id, family: clause.family, deed, who, toWhom, opensOn, dueOn, amount };
}
