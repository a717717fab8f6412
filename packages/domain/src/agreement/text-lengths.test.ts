import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClause } from '../clause/a-clause.ts';
import { organisationSchema } from '../organisation/organisation.ts';
import { programmeSchema } from '../programme/programme.ts';
import { recordSchema } from '../record/record.ts';
import { longest } from '../words.ts';
import { problemsOf, spoilt } from './a-spoilt-definition.ts';
import { agreementDefinitionSchema } from './definition.ts';

const facts = { clauses: [aClause('role'), aClause('plan'), aClause('funding')] };

describe('a text longer than anybody would write is refused where it stands, and told how long it may be', () => {
  it.each([
    { path: ['title', 'en'], upTo: longest.title, because: 'a title is said in one breath' },
    { path: ['parties', 0, 'actingThrough'], upTo: longest.name, because: 'a board has a name' },
    { path: ['clauses', 1, 'heading', 'en'], upTo: longest.title, because: 'a heading is a line' },
    { path: ['clauses', 1, 'body', 'en'], upTo: longest.body, because: 'a clause is some pages at most' },
    { path: ['clauses', 1, 'printedNumber'], upTo: longest.mark, because: 'a number stands in the margin' },
    { path: ['clauses', 1, 'parameters', 'name', 'en'], upTo: longest.name, because: 'a role has a name' },
  ])('$path up to $upTo characters: $because', ({ path, upTo }) => {
    expect(problemsOf(spoilt(facts, path, 'x'.repeat(upTo)))).toEqual([]);
    expect(problemsOf(spoilt(facts, path, 'x'.repeat(upTo + 1)))).toMatchObject([
      { expected: { code: 'textAtMost', characters: upTo } },
    ]);
  });

  it.each([
    ['a definition', agreementDefinitionSchema],
    ['a record', recordSchema],
    ['an organisation', organisationSchema],
    ['a programme', programmeSchema],
  ])('no text of %s is without an end', (_, schema) => {
    const texts = textsIn(schema, '');
    expect(texts.length).toBeGreaterThan(2);
    const without = texts.filter(({ text }) => tried.some((long) => text.safeParse(long).success));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

const tried = ['x', 'a-', '1', '24/1'].map((start) => start.padEnd(longest.body + 1, start.at(-1) === '-' ? 'a' : '1'));

/** Every text that a schema reads, wherever it stands. */
function textsIn(
  schema: unknown,
  path: string,
  seen = new Set<unknown>(),
): readonly { path: string; text: z.ZodType }[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodString) return [{ path, text: schema }];
  if (schema instanceof z.ZodCodec || schema instanceof z.core.$ZodCheck) return [];
  const inside = schema instanceof z.core.$ZodType ? schema._zod.def : schema;
  return Object.entries(inside).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`, seen));
}
