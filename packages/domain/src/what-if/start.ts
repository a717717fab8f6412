import { type Agreement, asKnownOn, clauseOf, naturalEnd } from '../agreement/index.ts';
import type { Sight } from '../body/index.ts';
import { type Day, isAfter, later } from '../calendar/index.ts';
import type { Clause } from '../clause/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { changesBetween } from './changes.ts';
import type { Simulation, StepRefusal } from './extension.ts';

interface StartStep {
  /** The agreement's key. */
  readonly agreement: string;
  readonly startsOn: Day;
}

const yearsAhead = 2;

/** S0.57, S1.22: the agreement with its first day on another day; what it says of its end stays as it is. */
export function performStart(
  programme: readonly Agreement[],
  { agreement: key, startsOn }: StartStep,
): Result<readonly Agreement[], StepRefusal> {
  const agreement = programme.find((one) => one.key === key);
  const term = agreement && clauseOf(agreement, 'term');
  if (!agreement || !term) return refuse({ code: 'unknownAgreement' });
  const { end } = term.parameters;
  if (end.kind === 'day' && isAfter(startsOn, end.on)) return refuse({ code: 'startAfterEnd', ends: end.on });
  const moved: Clause = { ...term, parameters: { ...term.parameters, start: { kind: 'day', on: startsOn } } };
  const clauses = agreement.clauses.map((clause) => (clause.id === term.id ? moved : clause));
  return accept(programme.map((one) => (one === agreement ? { ...agreement, clauses } : one)));
}

/** What follows if the agreement begins on another day, over its first two years. */
export function simulateStart(
  programme: readonly Agreement[],
  { asOf, sight, ...step }: StartStep & { readonly asOf: Day; readonly sight: Sight },
): Result<Simulation, StepRefusal> {
  const performed = performStart(programme, step);
  if (!performed.accepted) return performed;
  const whole = performed.value.find(({ key }) => key === step.agreement);
  const ends = whole && naturalEnd(asKnownOn(whole, asOf), asOf);
  const ahead = later(asOf, step.startsOn).add({ years: yearsAhead });
  const window = { from: asOf, until: ends?.known && isAfter(ahead, ends.value) ? later(ends.value, asOf) : ahead };
  return accept({
    asOf,
    programme: performed.value,
    changes: changesBetween(programme, performed.value, { asOf, window, sight }),
  });
}
