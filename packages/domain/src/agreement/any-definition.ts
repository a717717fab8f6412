import fc from 'fast-check';
import { z } from 'zod';
import { clauseSchema } from '../clause/index.ts';
import { aTerm, type ClauseInput } from '../clause/a-clause.ts';
import type { AgreementInput } from './an-agreement.ts';
import { aDefinition } from './an-agreement.ts';
import { contradictions } from './definition-checks.ts';
import { agreementDefinitionSchema } from './definition.ts';

const partyKeys = ['municipality', 'organisation', 'third'];
const years = { min: 2000, max: 2040 };

const anyIsoDay = fc
  .record({ year: fc.integer(years), dayOfYear: fc.integer({ min: 0, max: 364 }) })
  .map(({ dayOfYear, year }) =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: dayOfYear }).toString(),
  );

/** Any value the schema takes, as JSON; the tests know no parameter by name. */
export function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodCodec) return anyIsoDay;
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return fc
      .record(Object.fromEntries(fields.map(([name, field]) => [name, anyOf(field)])), {
        requiredKeys: fields.filter(([, field]) => !(field instanceof z.ZodExactOptional)).map(([name]) => name),
      })
      .filter((value) => schema.safeParse(value).success);
  }
  if (schema instanceof z.ZodDefault) return anyOf(schema.unwrap());
  if (schema instanceof z.ZodExactOptional) return anyOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.option(anyOf(schema.unwrap()));
  if (schema instanceof z.ZodArray) {
    const least = schema.safeParse([]).success ? 0 : 1;
    return fc.array(anyOf(schema.element), { minLength: least, maxLength: 3 });
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(anyOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return anyNumber(schema);
  if (schema instanceof z.ZodString) return anyText(schema);
  throw new Error(`no values for ${schema._zod.def.type}`);
}

function anyNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const share = fc.constantFrom(0.25, 0.5, 1);
  const small = fc.integer({ min: 0, max: 24 });
  const year = fc.integer(years);
  return fc.oneof(small, year, share).filter((value) => schema.safeParse(value).success);
}

function anyText(schema: z.ZodString): fc.Arbitrary<string> {
  const words = ['S0.59', '24/1042', 'Some text', ...partyKeys];
  return fc.constantFrom(...words.filter((text) => schema.safeParse(text).success));
}

/** Names of one list made different, so that no key stands twice. */
function told<Entry>(entries: readonly Entry[], clause: number): Entry[] {
  return entries.map((entry, index) => {
    if (typeof entry !== 'object' || entry === null) return entry;
    if ('key' in entry) return { ...entry, key: `entry-${index}` };
    return 'body' in entry ? { ...entry, body: `instance-${clause}-${index}` } : entry;
  });
}

function apart(clause: ClauseInput, index: number): ClauseInput {
  const parameters = Object.fromEntries(
    Object.entries(clause.parameters).map(([name, value]) => [name, Array.isArray(value) ? told(value, index) : value]),
  );
  const body = clause.family === 'governanceBody' ? { body: `body-${index}` } : {};
  return { ...clause, id: `clause-${index}`, parameters: { ...parameters, ...body } } as ClauseInput;
}

/** Any clause of any family. */
export const anyClause = fc.oneof(
  ...(clauseSchema as unknown as z.ZodUnion).options.map(anyOf),
) as fc.Arbitrary<ClauseInput>;

/** Any definition without contradictions: clauses of all families over a term of some years. */
export const anyDefinition: fc.Arbitrary<AgreementInput> = fc
  .record({
    clauses: fc.array(anyClause, { minLength: 1, maxLength: 8 }),
    recordsSince: fc.option(anyIsoDay),
    conclusion: anyOf(agreementDefinitionSchema.shape.conclusion) as fc.Arbitrary<AgreementInput['conclusion']>,
    start: anyIsoDay,
  })
  .map(({ clauses, conclusion, recordsSince, start }) => {
    const withTerm = clauses.some(({ family }) => family === 'term') ? clauses : [aTerm(start, null), ...clauses];
    return aDefinition({ parties: partyKeys, conclusion, recordsSince, clauses: withTerm.map(apart) });
  })
  .filter((definition) => {
    const parsed = agreementDefinitionSchema.safeParse(definition);
    return parsed.success && contradictions(parsed.data, new Set(partyKeys)).length === 0;
  });
