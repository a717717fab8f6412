import type { z } from 'zod';
import type { ClauseFamily } from '../clause/index.ts';
import { type Found, foundOf, readExpectation, type ShapeExpectation } from '../expectation/index.ts';

/** What a key of a definition may have to name. */
export type Named =
  | 'party'
  | 'body'
  | 'partyOrBody'
  | 'partyOrSide'
  | 'payer'
  | 'municipality'
  | 'startEvent'
  | 'caseInstance'
  | 'clause'
  | 'clauseOfCondition'
  | 'clauseLeftOpen'
  | 'clauseOfHours'
  | 'clausePaidPerRound'
  | 'clauseWithIndex'
  | 'commitment'
  | 'plan'
  | 'role'
  | 'countedRegister'
  | 'acceptableRecord'
  | 'effort'
  | 'budgetBody'
  | 'preparedBudget'
  | 'dialogue'
  | 'seat'
  | 'vote'
  | 'timeInRole'
  | 'heldRound'
  | 'material'
  | 'approver'
  | 'asset'
  | 'demand';

/** What should stand in a place: as its schema says, or as the rest of the definition does. */
export type Expectation =
  | ShapeExpectation
  | { readonly code: 'keyOf'; readonly named: Named; readonly keys: readonly string[] }
  | { readonly code: 'noneToName'; readonly named: Named }
  | { readonly code: 'usedOnce' }
  | { readonly code: 'familyOnce' }
  | { readonly code: 'organisationNeeded' }
  | { readonly code: 'organisationOfProgramme' }
  | { readonly code: 'templateOfProgramme' }
  | { readonly code: 'noTemplate' }
  | { readonly code: 'ownLanguage' }
  | { readonly code: 'oneCurrency'; readonly currency: string; readonly place: string }
  | { readonly code: 'agreedGround'; readonly family: ClauseFamily }
  | { readonly code: 'causeNeeded' }
  | { readonly code: 'renewalByDecision' }
  | { readonly code: 'renewalSilent' }
  | { readonly code: 'ledgerEntry' }
  | { readonly code: 'newPartyKey' }
  | { readonly code: 'recordedVersion' }
  | { readonly code: 'approvedVersion'; readonly by: string };

/** One thing wrong with a definition: where (a path such as `clauses[3].parameters.end.on`), what is expected, what stands there. */
export interface DefinitionProblem {
  readonly path: string;
  readonly expected: Expectation;
  readonly found: Found;
}

/** A problem with one field of an event. */
export type Wrong = Omit<DefinitionProblem, 'path'> & { readonly field: string };

/** A key of something that the definition has; nothing at all where it has none. */
export function keyOf(named: Named, keys: readonly string[]): Expectation {
  return keys.length > 0 ? { code: 'keyOf', named, keys } : { code: 'noneToName', named };
}

/** A problem for each issue; for unknown fields one for each field. */
export function problemsOf(issue: z.core.$ZodIssue, input: unknown): readonly DefinitionProblem[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  const expected = readExpectation(issue.message);
  return paths.map((path) => ({ path: pathText(path), expected, found: foundOf(standingAt(path, input)) }));
}

function standingAt(path: readonly PropertyKey[], input: unknown): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown> | null | undefined)?.[part], input);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
