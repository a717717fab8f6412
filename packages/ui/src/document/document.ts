import type { ReactNode } from 'react';
import type { StateKind } from '../state/StateShape.tsx';

/** What keeps a clause: a rule runs it, a record is kept, people see to it, or several of these. */
export type ClauseRunBy = 'rule' | 'record' | 'people' | 'mixed';

export interface MarginNote {
  readonly id: string;
  /** What kind of thing follows: "Deadline", "Amount", "Finding". */
  readonly title: string;
  readonly state?: { readonly kind: StateKind; readonly word: string };
  readonly content: ReactNode;
}

export interface DocumentClause {
  readonly id: string;
  readonly number?: string;
  readonly heading?: string;
  /** Where the heading is in another language than the text under it. */
  readonly headingLang?: string;
  readonly text: ReactNode;
  readonly runBy: ClauseRunBy;
  readonly notes: readonly MarginNote[];
  /** What keeps it, point by point, after what follows. */
  readonly keeping?: ReactNode;
  /** Something to look at in this clause, in a word: shown on the map too. */
  readonly finding?: string;
}

export interface DocumentChapter {
  readonly id: string;
  readonly number?: string;
  /** Without a title the clauses' own headings lead. */
  readonly title?: string;
  readonly clauses: readonly DocumentClause[];
}

export interface DocumentWords {
  /** Names the map: "Clauses". */
  readonly map: string;
  /** Names a clause's margin: "Follows from § 4". */
  readonly margin: (clause: string) => string;
  /** What is folded under a clause on a phone: "3 things follow". */
  readonly folded: (count: number) => string;
  /** Behind the first notes of a clause with many: "5 more". Without it all are shown. */
  readonly more?: (count: number) => string;
  readonly runBy: Readonly<Record<ClauseRunBy, string>>;
}

export function clauseName({ id, number, heading }: DocumentClause): string {
  return [number, heading].filter((part) => part !== undefined).join(' ') || id;
}
