import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';
import type { Words } from '../words.ts';

export interface ContingencyStep {
  /** Counted from 1. */
  readonly number: number;
  readonly words: Words;
}

/** S4.42: what to do next on illness: the first step of the agreement's order that has not been tried. */
export function contingencyStep(clause: ClauseOf<'openingHours'>, tried: readonly number[]): Answer<ContingencyStep> {
  const { contingency } = clause.parameters;
  if (contingency.length === 0) return undetermined({ code: 'contingencyUnstated' }, clause);
  const steps = contingency.map((words, index) => ({ number: index + 1, words }));
  const next = steps.find(({ number }) => !tried.includes(number));
  if (!next) return undetermined({ code: 'contingencyExhausted', steps: contingency.length }, clause);
  return explain(next, clause, [{ code: 'stepOfContingency', number: next.number, of: contingency.length }]);
}
