import fc from 'fast-check';
import { z } from 'zod';
import { anyOf } from '../../agreement/any-definition.ts';
import { isInWords } from './words-schemas.ts';

/** Any JSON of the schema's shape, also where its fields would not fit together: a comparison must not care. */
export function anyParameters(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (isInWords(schema)) return anyOf(schema);
  if (schema instanceof z.ZodDefault) return anyParameters(schema.unwrap());
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional)
    return fc.option(anyParameters(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(anyParameters));
  if (schema instanceof z.ZodArray) return fc.array(anyParameters(schema.element), { minLength: 1, maxLength: 3 });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, anyParameters(field)])));
  }
  return anyOf(schema);
}

/** The JSON as the rules see it, with days as days; nothing is checked. */
export function decoded(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) {
    return decoded(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodCodec) return Temporal.PlainDate.from(value as string);
  if (schema instanceof z.ZodArray) return (value as readonly unknown[]).map((entry) => decoded(schema.element, entry));
  if (schema instanceof z.ZodObject) {
    const fields = value as Readonly<Record<string, unknown>>;
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, decoded(shape[name] ?? z.unknown(), field)]),
    );
  }
  if (schema instanceof z.ZodUnion) return decodedOption(schema, value);
  return value;
}

function decodedOption(schema: z.ZodUnion, value: unknown): unknown {
  const fields = typeof value === 'object' && value ? Object.keys(value).toSorted().join() : null;
  const option = schema.options.find((candidate) =>
    candidate instanceof z.ZodObject
      ? Object.keys(candidate.shape).toSorted().join() === fields && keepsLiterals(candidate, value as object)
      : fields === null,
  );
  return option ? decoded(option, value) : value;
}

/** Two variants may have the same fields and differ in the kind alone. */
function keepsLiterals({ shape }: z.ZodObject, value: object): boolean {
  return Object.entries(value).every(([name, field]) => {
    const known = shape[name];
    return !(known instanceof z.ZodLiteral) || known.safeParse(field).success;
  });
}
