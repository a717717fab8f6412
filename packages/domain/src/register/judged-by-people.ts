import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import type { BookRule } from './carrier.ts';
import { clauseCoverage } from './coverage.ts';
import { register } from './register.ts';

/** Something that a party says it keeps, or does when an occasion comes; no rule can tell. */
export interface JudgedByPeople {
  readonly clause: Clause;
  /** One action of a commitment; null for the whole clause. */
  readonly action: { readonly key: string; readonly words: Clause['heading'] } | null;
  /** What it waits for comes up now and then, and is then done. */
  readonly isOccasion: boolean;
}

/** S0.45, S0.56, S1.07, S2.18, S3.08, S3.12, S3.16, S4.43 to S4.47: what the clauses leave to a party to judge, or to do on an occasion. */
export function judgedByPeople({ clauses }: Agreement, party: string): readonly JudgedByPeople[] {
  return clauses.flatMap((clause): readonly JudgedByPeople[] => {
    if (clause.family !== 'commitment') return kindsKept(clause).map((kept) => ({ clause, action: null, ...kept }));
    const { actions, by } = clause.parameters;
    if (!by.includes(party)) return [];
    return actions
      .filter(({ timing }) => ['onEvent', 'continuous', 'noDeadline'].includes(timing.kind))
      .map(({ key, timing, words }) => ({ clause, action: { key, words }, isOccasion: timing.kind === 'onEvent' }));
  });
}

/** By which records the rules of a clause are kept: a judgement, an occasion met, both or neither. */
function kindsKept(clause: Clause): readonly Pick<JudgedByPeople, 'isOccasion'>[] {
  const kinds = new Set(clauseCoverage(clause).points.flatMap(({ rule }) => recordsOf(rule as BookRule | null)));
  return [
    ...(kinds.has('judgementMade') ? [{ isOccasion: false }] : []),
    ...(kinds.has('occasionMet') ? [{ isOccasion: true }] : []),
  ];
}

function recordsOf(rule: BookRule | null): readonly string[] {
  const carrier = rule === null ? undefined : register.get(rule);
  if (carrier?.kind === 'judgement') return [carrier.record];
  return carrier?.kind === 'record' ? carrier.records : [];
}
