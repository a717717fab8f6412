import type { Missing } from './missing.ts';
import type { RuleId } from './rule-id.ts';
import type { Step } from './step.ts';

/** What an answer rests on: rules of the rule book, the clause (its id) where there is one, and the steps in order. */
export interface Because {
  readonly rules: readonly RuleId[];
  readonly clause: string | null;
  readonly steps: readonly Step[];
}

export interface Explained<Value> {
  readonly known: true;
  readonly value: Value;
  readonly because: Because;
}

export interface Undetermined {
  readonly known: false;
  readonly missing: Missing;
  readonly because: Because;
}

/** Unknown is a value: either the answer with its reasons, or what is missing to give one. */
export type Answer<Value> = Explained<Value> | Undetermined;

/** The part of a clause that an explanation names. */
export interface Source {
  readonly id: string;
  readonly ruleIds: readonly RuleId[];
}

export function explain<Value>(value: Value, source: Source | null, steps: readonly Step[]): Explained<Value> {
  return { known: true, value, because: because(source, steps) };
}

export function undetermined(missing: Missing, source: Source | null, steps: readonly Step[] = []): Undetermined {
  return { known: false, missing, because: because(source, steps) };
}

/** One source out of several: named after the first, with the rules of all. */
export function jointly(first: Source, ...others: readonly Source[]): Source {
  return { id: first.id, ruleIds: [...new Set([first, ...others].flatMap(({ ruleIds }) => ruleIds))] };
}

/** The agreement has no clause of this family, so nothing follows. */
export function silentOn(family: string): Undetermined {
  return undetermined({ code: 'silent', family }, null);
}

export function because(source: Source | null, steps: readonly Step[]): Because {
  return { rules: source?.ruleIds ?? [], clause: source?.id ?? null, steps };
}
