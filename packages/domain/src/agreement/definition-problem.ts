import type { z } from 'zod';

/** One thing wrong with a definition: where (a path such as `clauses[3].parameters.end.on`), what is expected, what stands there. */
export interface DefinitionProblem {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem with one field of an event. */
export type Wrong = Omit<DefinitionProblem, 'path'> & { readonly field: string };

/** What should stand there, in words a person can act on; a schema's own words come first. */
export function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return inItsField(issue, nounOf[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return inItsField(issue, oneOf(issue.values.map(String)));
    case 'invalid_union':
      return issue.discriminator ? discriminatorText(issue) : 'another shape';
    case 'too_small':
      return sizeText(issue.origin, issue.minimum, issue.inclusive === false ? 'above' : 'at least');
    case 'too_big':
      return sizeText(issue.origin, issue.maximum, issue.inclusive === false ? 'below' : 'at most');
    default:
      return 'something else';
  }
}

/** A problem for each issue; for unknown fields one for each field. */
export function problemsOf(issue: z.core.$ZodIssue, input: unknown): readonly DefinitionProblem[] {
  if (issue.code !== 'unrecognized_keys') return [problemAt(issue.path, issue.message, input)];
  return issue.keys.map((key) => problemAt([...issue.path, key], 'no field of this name', input));
}

/** What stands in a place, short enough to read. */
export function foundText(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (typeof found === 'string') return `"${cut(found)}"`;
  if (Array.isArray(found)) return found.length === 1 ? 'a list of 1 entry' : `a list of ${found.length} entries`;
  if (found === null) return 'null';
  if (typeof found === 'number' || typeof found === 'bigint' || typeof found === 'boolean') return String(found);
  if (typeof found !== 'object') return `a ${typeof found}`;
  const fields = Object.keys(found);
  return fields.length === 0 ? 'an object without fields' : `an object with ${cut(fields.join(', '))}`;
}

export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `exactly ${values[0]}` : `one of ${values.join(', ')}`;
}

const nounOf: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
};

function inItsField({ input, path }: z.core.$ZodRawIssue, expected: string): string {
  const field = path?.at(-1);
  return input === undefined && typeof field === 'string' ? `${expected}, in a field named ${field}` : expected;
}

function discriminatorText({ discriminator, input, options }: z.core.$ZodRawIssue): string {
  const expected = oneOf(Array.isArray(options) ? options.map(String) : []);
  const stated = typeof input === 'object' && input !== null && String(discriminator) in input;
  return stated ? expected : `${expected}, in a field named ${String(discriminator)}`;
}

function sizeText(origin: string, limit: number | bigint, bound: 'at least' | 'above' | 'at most' | 'below'): string {
  switch (origin) {
    case 'string':
      return bound === 'at least' ? 'text that is not empty' : `text of at most ${limit} characters`;
    case 'array':
      return `${bound} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
    default:
      return bound === 'above' || bound === 'below' ? `a number ${bound} ${limit}` : `a number of ${bound} ${limit}`;
  }
}

function problemAt(path: readonly PropertyKey[], expected: string, input: unknown): DefinitionProblem {
  const found = path.reduce<unknown>(
    (node, part) => (node as Record<PropertyKey, unknown> | null | undefined)?.[part],
    input,
  );
  return { path: pathText(path), expected, found: foundText(found) };
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

const longestFoundText = 80;

function cut(text: string): string {
  return text.length > longestFoundText ? `${text.slice(0, longestFoundText)}…` : text;
}
