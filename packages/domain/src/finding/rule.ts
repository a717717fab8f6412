import type { Agreement } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { Fault } from './fault.ts';
import type { Passage } from './reading/passage.ts';
import type { Sisters } from './sisters.ts';

/** What a rule looks at: the agreement as known at the end of `asOf`, what it says in words, and what stands beside it. */
export interface Subject {
  readonly agreement: Agreement;
  readonly sisters: Sisters;
  readonly asOf: Day;
  readonly passages: readonly Passage[];
}

/** One fault and its place; `clause` is null for the agreement as a whole. */
export interface Found {
  readonly clause: string | null;
  readonly others?: readonly string[];
  /** Tells faults of one code in one clause apart, the same whenever it is looked at. */
  readonly mark?: string;
  readonly fault: Fault;
}

/** A general rule: it knows families, parameters and words, never an agreement. */
export type FindingRule = (subject: Subject) => readonly Found[];
