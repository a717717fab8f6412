import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import { type Because, because, type RuleId } from '../explanation/index.ts';
import { type Kept, keptByFamily } from './family-rules.ts';
import { markOf, type Register, register } from './register.ts';

/** Run by a rule, kept as a record, or left to people. */
export const keepers = ['rule', 'record', 'people'] as const;
export type Keeper = (typeof keepers)[number];

/** One thing that a clause says, and what keeps it; `rule` is null where the rule book does not speak of it. */
export interface CoveredPoint {
  readonly rule: RuleId | null;
  readonly keptBy: Keeper;
}

export interface ClauseCoverage {
  readonly clause: string;
  /** What keeps all of its points, or several things. */
  readonly keptBy: Keeper | 'mixed';
  readonly points: readonly CoveredPoint[];
  readonly because: Because;
}

export interface Coverage {
  readonly clauses: readonly ClauseCoverage[];
  /** How many clauses are kept by what. */
  readonly count: Readonly<Record<ClauseCoverage['keptBy'], number>>;
  /** How many points are, over all clauses. */
  readonly points: Readonly<Record<Keeper, number>>;
}

/** What keeps each clause of an agreement; a rule that nothing carries is left to people. */
export function coverageOf({ clauses }: Agreement, carried: Register = register): Coverage {
  const covered = clauses.map((clause) => clauseCoverage(clause, carried));
  const points = covered.flatMap((clause) => clause.points);
  const ofClauses = (keeper: ClauseCoverage['keptBy']) => covered.filter(({ keptBy }) => keptBy === keeper).length;
  const ofPoints = (keeper: Keeper) => points.filter(({ keptBy }) => keptBy === keeper).length;
  return {
    clauses: covered,
    count: {
      rule: ofClauses('rule'),
      record: ofClauses('record'),
      people: ofClauses('people'),
      mixed: ofClauses('mixed'),
    },
    points: { rule: ofPoints('rule'), record: ofPoints('record'), people: ofPoints('people') },
  };
}

export function clauseCoverage(clause: Clause, carried: Register = register): ClauseCoverage {
  const named = [...new Set([...clause.ruleIds, ...rulesOfCommitments(clause)])];
  const ofBook = named.filter((rule) => !['D', null].includes(markOf(rule)));
  const kept: readonly Kept[] = ofBook.length > 0 ? (ofBook as readonly Kept[]) : keptByFamily(clause);
  const points = kept.length > 0 ? kept.map((one) => pointOf(one, carried)) : [leftToPeople];
  const kinds = new Set(points.map(({ keptBy }) => keptBy));
  const [first = 'people'] = kinds;
  return { clause: clause.id, keptBy: kinds.size > 1 ? 'mixed' : first, points, because: because(clause, []) };
}

const leftToPeople: CoveredPoint = { rule: null, keptBy: 'people' };

function pointOf(kept: Kept, carried: Register): CoveredPoint {
  if (kept === 'rule' || kept === 'record') return { rule: null, keptBy: kept };
  const carrier = carried.get(kept);
  return { rule: kept, keptBy: carrier?.kind === 'rule' || carrier?.kind === 'record' ? carrier.kind : 'people' };
}

/** A commitment names the rules of each of its actions. */
function rulesOfCommitments(clause: Clause): readonly RuleId[] {
  return clause.family === 'commitment' ? clause.parameters.actions.flatMap(({ ruleIds }) => ruleIds) : [];
}
