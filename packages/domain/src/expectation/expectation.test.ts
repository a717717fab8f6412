import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agreementDefinitionSchema } from '../agreement/definition.ts';
import { expectationText, expecting, foundOf, readExpectation } from './index.ts';

function expected(schema: z.ZodType, value: unknown) {
  const issues = schema.safeParse(value, { error: expectationText }).error?.issues ?? [];
  return issues.map(({ message }) => readExpectation(message));
}

describe('what a schema wants to stand in a place', () => {
  it.each([
    { schema: z.string(), value: 7, wants: { code: 'text' } },
    { schema: z.number(), value: 'seven', wants: { code: 'number' } },
    { schema: z.int(), value: 0.5, wants: { code: 'wholeNumber' } },
    { schema: z.int(), value: 2 ** 60, wants: { code: 'smallerNumber' } },
    { schema: z.int(), value: -(2 ** 60), wants: { code: 'greaterNumber' } },
    { schema: z.int().min(2), value: 1, wants: { code: 'atLeast', limit: 2 } },
    { schema: z.int().positive(), value: 0, wants: { code: 'above', limit: 0 } },
    { schema: z.int().max(12), value: 13, wants: { code: 'atMost', limit: 12 } },
    { schema: z.int().lt(12), value: 12, wants: { code: 'below', limit: 12 } },
    { schema: z.string().min(1), value: '', wants: { code: 'notEmpty' } },
    { schema: z.string().max(3), value: 'long', wants: { code: 'textAtMost', characters: 3 } },
    { schema: z.array(z.string()).min(2), value: [], wants: { code: 'entriesAtLeast', count: 2 } },
    { schema: z.array(z.string()).max(1), value: ['a', 'b'], wants: { code: 'entriesAtMost', count: 1 } },
    { schema: z.array(z.string()), value: null, wants: { code: 'list' } },
    { schema: z.strictObject({}), value: 'text', wants: { code: 'object' } },
    { schema: z.strictObject({}), value: { odd: 1 }, wants: { code: 'noSuchField' } },
    { schema: z.boolean(), value: 'yes', wants: { code: 'trueOrFalse' } },
    { schema: z.enum(['da', 'sv']), value: 'no', wants: { code: 'oneOf', values: ['da', 'sv'] } },
    { schema: z.union([z.string(), z.boolean()]), value: 7, wants: { code: 'otherShape' } },
    { schema: z.string().regex(/^a/, expecting({ code: 'key' })), value: 'b', wants: { code: 'key' } },
    { schema: z.string().regex(/^a/), value: 'b', wants: { code: 'otherShape' } },
    { schema: z.null(), value: 'b', wants: { code: 'otherShape' } },
  ])('$wants', ({ schema, value, wants }) => {
    expect(expected(schema, value)).toEqual([wants]);
  });
});

describe('what stands in a place', () => {
  it.each([
    { value: undefined, found: { code: 'nothing' } },
    { value: null, found: { code: 'null' } },
    { value: '', found: { code: 'quoted', text: '' } },
    { value: 'x'.repeat(81), found: { code: 'quoted', text: `${'x'.repeat(80)}…` } },
    { value: 0.5, found: { code: 'plain', value: '0.5' } },
    { value: false, found: { code: 'plain', value: 'false' } },
    { value: [], found: { code: 'entries', count: 0 } },
    { value: {}, found: { code: 'noFields' } },
    { value: { days: 1, hours: 2 }, found: { code: 'fields', names: 'days, hours' } },
  ])('$found', ({ found, value }) => {
    expect(foundOf(value)).toEqual(found);
  });
});

it('every error that the schemas of a definition write themselves is an expectation', () => {
  const messages = [...new Set(errorsIn(agreementDefinitionSchema))];
  const isExpectation = (message: string) => message.startsWith('{') && 'code' in readExpectation(message);
  expect(messages.filter((message) => !isExpectation(message))).toEqual([]);
  expect(messages).toContain(expecting({ code: 'dayOfMonth' }));
});

/** What the schemas and their checks answer with, wherever they stand in each other. */
function errorsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof z.core.$ZodType || value instanceof z.core.$ZodCheck) return errorsIn(value._zod.def, seen);
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'error' && typeof inner === 'function' ? [String(inner({}))] : errorsIn(inner, seen),
  );
}
