import fc from 'fast-check';
import { z } from 'zod';
import { turningPointSchema } from '../../calendar/index.ts';
import { lengthSchema, timingSchema } from '../../clause/timing.ts';
import { moneySchema } from '../../money/index.ts';
import { shareSchema } from '../../share/index.ts';
import { isInWords } from './words-schemas.ts';
import { anyParameters } from './any-parameters.ts';

/** One place of a clause's parameters as JSON, another value for it, and what a comparison should name. */
export interface Site {
  readonly path: readonly (string | number)[];
  readonly others: readonly unknown[];
  /** Null where the change is one of words only. */
  readonly place: string | null;
}

type Path = Site['path'];

const units: readonly z.core.$ZodType[] = [turningPointSchema, lengthSchema, timingSchema, moneySchema, shareSchema];
const naming = ['words', 'name', 'aliases', 'ruleIds'];
const named = ['key', 'plan', 'role', 'level', 'body'];
const identities = ['key', 'party', 'level', 'body'];

/** Every place of a value that one change can be made at, found by walking its schema. */
export function sitesOf(schema: z.core.$ZodType, value: unknown, path: Path = []): readonly Site[] {
  if (schema instanceof z.ZodDefault) return sitesOf(schema.unwrap(), value, path);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional) {
    const whole = { path, others: value === null ? another(schema.unwrap()) : [null], place: placeOf(path) };
    return value === null ? [whole] : [whole, ...sitesOf(schema.unwrap(), value, path)];
  }
  if (isInWords(schema)) return inWords(value as { en: string }, path);
  if (units.includes(schema) || isDayOfYear(schema)) return [{ path, others: another(schema), place: placeOf(path) }];
  if (schema instanceof z.ZodDiscriminatedUnion) return ofVariants(schema, value as Fields, path);
  if (schema instanceof z.ZodObject) return inFields(schema, value as Fields, path);
  if (schema instanceof z.ZodArray) return inList(schema, value as readonly unknown[], path);
  return [{ path, others: another(schema), place: placeOf(path) }];
}

function isDayOfYear(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodObject && 'month' in schema.shape && 'day' in schema.shape;
}

type Fields = Readonly<Record<string, unknown>>;

function inFields(schema: z.ZodObject, value: Fields, path: Path): readonly Site[] {
  const isNamed = named.some((name) => name in value);
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) => {
    const sites = sitesOf(field, value[name] ?? null, [...path, name]);
    if (isNamed && naming.includes(name)) return sites.map((site) => ({ ...site, place: null }));
    const isEntry = typeof path.at(-1) === 'number';
    return isEntry && identities.includes(name) ? sites.map((site) => ({ ...site, place: placeOf(path) })) : sites;
  });
}

function ofVariants(schema: z.ZodDiscriminatedUnion, value: Fields, path: Path): readonly Site[] {
  const on = schema.def.discriminator;
  const options = schema.options as readonly z.ZodObject[];
  const own = options.find(({ shape }) => takes(shape[on], value[on]));
  const rest = options.filter((option) => option !== own).flatMap((option) => another(option));
  const switched = { path, others: rest, place: placeOf([...path, on]) };
  return own ? [switched, ...inFields(own, value, path)] : [switched];
}

function takes(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success;
}

function inList(schema: z.ZodArray, values: readonly unknown[], path: Path): readonly Site[] {
  const place = placeOf(path);
  const shorter = { path, others: [values.slice(1)], place };
  const longer = { path, others: another(schema.element).map((entry) => [...values, entry]), place };
  const inside = values.flatMap((value, index) => sitesOf(schema.element, value, [...path, index]));
  return values.length > 0 ? [shorter, longer, ...inside] : [longer];
}

function inWords({ en }: { readonly en: string }, path: Path): readonly Site[] {
  return [
    { path: [...path, 'en'], others: [`${en} otherwise`], place: placeOf(path) },
    { path: [...path, 'da'], others: ['Andre ord'], place: null },
  ];
}

/** Some values of a schema; texts that no other value of the tests has. */
function another(schema: z.core.$ZodType): readonly unknown[] {
  if (schema instanceof z.ZodString) {
    return ['another-key', 'Another text', '99/1'].filter((text) => schema.safeParse(text).success);
  }
  return fc.sample(anyParameters(schema), { numRuns: 12, seed: 7 });
}

function placeOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
