import { type AgreementFacts, aDefinition } from './an-agreement.ts';
import { parseAgreementDefinition } from './definition.ts';
import type { DefinitionProblem } from './definition-problem.ts';

const known = new Set(['municipality', 'organisation', 'third']);

/** The definition with one place replaced, the way a hand or a program gets it wrong; undefined removes the field. */
export function spoilt(facts: AgreementFacts, path: readonly (string | number)[], value: unknown): unknown {
  const definition: unknown = JSON.parse(JSON.stringify(aDefinition(facts)));
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((node, part) => Reflect.get(Object(node), part), definition);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return definition;
}

export function problemsOf(definition: unknown): readonly DefinitionProblem[] {
  const parsed = parseAgreementDefinition(definition, known);
  return parsed.accepted ? [] : parsed.refusal;
}
