import { z } from 'zod';
import { type ClauseFamily, familyParameters, keySchema, timingSchema } from '../clause/index.ts';

/** How a parameter is built, as far as comparing needs to know. */
export type Shape =
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly kind: 'variants'; readonly on: string; readonly variants: ReadonlyMap<string, Shape> }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'choice' | 'key' | 'text' | 'timing' | 'whole' };

const shapes = new Map<ClauseFamily, Shape>();

export function shapeOf(family: ClauseFamily): Shape {
  const known = shapes.get(family);
  if (known) return known;
  const read = readShape(familyParameters[family]);
  shapes.set(family, read);
  return read;
}

function readShape(schema: z.core.$ZodType): Shape {
  if (schema === timingSchema) return { kind: 'timing' };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional) {
    return readShape(schema.unwrap());
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return { kind: 'fields', fields: new Map(fields.map(([name, field]) => [name, readShape(field)])) };
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return readVariants(schema);
  if (schema instanceof z.ZodArray) return { kind: 'list', entry: readShape(schema.element) };
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return { kind: 'choice' };
  if (schema instanceof z.ZodString) return { kind: isKey(schema) ? 'key' : 'text' };
  return { kind: 'whole' };
}

function readVariants(schema: z.ZodDiscriminatedUnion): Shape {
  const on = schema.def.discriminator;
  const variants = (schema.options as readonly z.ZodObject[]).flatMap((option) => {
    const shape = readShape(option);
    return namesOf(option.shape[on]).map((name) => [name, shape] as const);
  });
  return { kind: 'variants', on, variants: new Map(variants) };
}

function namesOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** Keys are text without capitals and blanks; only the schema can say which is which. */
function isKey(schema: z.ZodString): boolean {
  return schema === keySchema || (schema.safeParse('a-key').success && !schema.safeParse('A text').success);
}
