import { z } from 'zod';
import { recordSchemas, type RecordKind } from './record.ts';

/** What a field of a record takes, as plain facts: for whoever must ask for it. */
export type Shape =
  | { readonly of: 'day' | 'text' | 'wholeNumber' | 'number' | 'truth' | 'money' }
  | { readonly of: 'word'; readonly words: readonly string[] }
  | { readonly of: 'list'; readonly item: Shape }
  | { readonly of: 'fields'; readonly fields: readonly Field[] }
  | { readonly of: 'oneOf'; readonly told: string; readonly variants: readonly Variant[] };

export interface Field {
  readonly name: string;
  readonly description: string;
  /** Left out it is null, or not there at all; null where it must be given. */
  readonly leftOut: 'null' | 'absent' | null;
  readonly shape: Shape;
}

export interface Variant {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** Each kind of record with the fields a party fills in: not who it is nor the kind itself. */
export const recordShapes: readonly (Variant & { readonly name: RecordKind })[] = recordSchemas.map((schema) => ({
  name: schema.shape.kind.value,
  description: schema.description ?? '',
  fields: fieldsOf(schema).filter(({ name }) => name !== 'kind' && name !== 'by'),
}));

function fieldsOf({ shape }: z.ZodObject): readonly Field[] {
  return Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => fieldOf(name, schema));
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const description = descriptionOf(schema) ?? `${inWords(name)}.`;
  if (schema instanceof z.ZodNullable) return { ...fieldOf(name, schema.unwrap()), description, leftOut: 'null' };
  if (schema instanceof z.ZodExactOptional)
    return { ...fieldOf(name, schema.unwrap()), description, leftOut: 'absent' };
  return { name, description, leftOut: null, shape: shapeOf(schema) };
}

function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodCodec) return { of: 'day' };
  if (schema instanceof z.ZodObject)
    return isMoney(schema) ? { of: 'money' } : { of: 'fields', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) return { of: 'list', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { of: 'word', words: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { of: 'word', words: [...schema.values].map(String) };
  if (schema instanceof z.ZodBoolean) return { of: 'truth' };
  if (schema instanceof z.ZodNumber) return { of: schema.format === 'safeint' ? 'wholeNumber' : 'number' };
  if (schema instanceof z.ZodString) return { of: 'text' };
  if (schema instanceof z.ZodDiscriminatedUnion) return choiceOf(schema);
  throw new Error(`A record cannot hold ${schema._zod.def.type}.`);
}

function choiceOf({ def, options }: z.ZodDiscriminatedUnion): Shape {
  const told = def.discriminator;
  const variants = options
    .filter((option) => option instanceof z.ZodObject)
    .map((option) => {
      const [named, ...fields] = fieldsOf(option).toSorted(
        (one, other) => Number(other.name === told) - Number(one.name === told),
      );
      const name = named?.shape.of === 'word' ? (named.shape.words[0] ?? '') : '';
      return { name, description: descriptionOf(option) ?? `${inWords(name)}.`, fields };
    });
  return { of: 'oneOf', told, variants };
}

function isMoney({ shape }: z.ZodObject): boolean {
  return Object.keys(shape).join() === 'amountMinor,currency';
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

/** `existingOffer` as a person would say it. */
export function inWords(name: string): string {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
