import type { z } from 'zod';
import { expecting, type ShapeExpectation } from './expectation.ts';

/** Says in an issue's message what is expected; a schema's own words come first. */
export function expectationText(issue: z.core.$ZodRawIssue): string {
  return expecting(expectationOf(issue));
}

function expectationOf(issue: z.core.$ZodRawIssue): ShapeExpectation {
  switch (issue.code) {
    case 'invalid_type':
      return expectationOfType[issue.expected] ?? { code: 'otherShape' };
    case 'invalid_value':
      return { code: 'oneOf', values: issue.values.map(String) };
    case 'invalid_union':
      return issue.discriminator
        ? { code: 'oneOf', values: Array.isArray(issue['options']) ? issue['options'].map(String) : [] }
        : { code: 'otherShape' };
    case 'unrecognized_keys':
      return { code: 'noSuchField' };
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum), issue.inclusive !== false);
    default:
      return { code: 'otherShape' };
  }
}

const expectationOfType: Readonly<Record<string, ShapeExpectation>> = {
  string: { code: 'text' },
  number: { code: 'number' },
  int: { code: 'wholeNumber' },
  boolean: { code: 'trueOrFalse' },
  array: { code: 'list' },
  object: { code: 'object' },
};

function atLeast(origin: string, limit: number, isIncluded: boolean): ShapeExpectation {
  if (origin === 'string') return { code: 'notEmpty' };
  if (origin === 'array') return { code: 'entriesAtLeast', count: limit };
  if (isBeyondReach(limit)) return { code: 'greaterNumber' };
  return { code: isIncluded ? 'atLeast' : 'above', limit };
}

function atMost(origin: string, limit: number, isIncluded: boolean): ShapeExpectation {
  if (origin === 'string') return { code: 'textAtMost', characters: limit };
  if (origin === 'array') return { code: 'entriesAtMost', count: limit };
  if (isBeyondReach(limit)) return { code: 'smallerNumber' };
  return { code: isIncluded ? 'atMost' : 'below', limit };
}

/** The bounds of whole numbers as such, which say nothing to a reader. */
function isBeyondReach(limit: number): boolean {
  return Math.abs(limit) >= Number.MAX_SAFE_INTEGER;
}
