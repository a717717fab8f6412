import fc from 'fast-check';
import { z } from 'zod';

const years = { min: 2000, max: 2040 };
const small = fc.integer({ min: 0, max: 24 });

export const anyIsoDay = fc
  .record({ year: fc.integer(years), dayOfYear: fc.integer({ min: 0, max: 364 }) })
  .map(({ dayOfYear, year }) =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: dayOfYear }).toString(),
  );

interface Wishes {
  readonly anyText: (schema: z.ZodString) => fc.Arbitrary<string>;
  /** Whether values of one object must agree with each other, too. */
  readonly isChecked: boolean;
  readonly alsoNumbers?: fc.Arbitrary<number>;
  readonly alsoDays?: fc.Arbitrary<string>;
}

/** Makes any value that a schema takes, as JSON, without knowing a field by name. */
export function anyValue({ alsoDays = anyIsoDay, alsoNumbers = small, anyText, isChecked }: Wishes) {
  return anyOf;

  function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
    if (schema instanceof z.ZodCodec) return alsoDays;
    if (schema instanceof z.ZodObject) {
      const value = anyObject(schema);
      return isChecked ? value.filter((made) => schema.safeParse(made).success) : value;
    }
    if (schema instanceof z.ZodDefault) return anyOf(schema.unwrap());
    if (schema instanceof z.ZodExactOptional) return anyOf(schema.unwrap());
    if (schema instanceof z.ZodNullable) return fc.option(anyOf(schema.unwrap()));
    if (schema instanceof z.ZodArray) {
      const least = schema.safeParse([]).success ? 0 : 1;
      return fc.array(anyOf(schema.element), { minLength: least, maxLength: 3 });
    }
    if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => anyOf(option)));
    if (schema instanceof z.ZodEnum) return fc.constantFrom(...fewer(schema.options));
    if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
    if (schema instanceof z.ZodBoolean) return fc.boolean();
    if (schema instanceof z.ZodNumber) return anyNumber(schema);
    if (schema instanceof z.ZodString) return anyText(schema);
    throw new Error(`no values for ${schema._zod.def.type}`);
  }

  /** Amounts in many currencies would hardly ever agree with each other. */
  function fewer<Option>(options: readonly Option[]): readonly Option[] {
    return isChecked && options.length > 20 ? options.slice(0, 1) : options;
  }

  function anyObject(schema: z.ZodObject): fc.Arbitrary<unknown> {
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, anyOf(field)])), {
      requiredKeys: fields.filter(([, field]) => !(field instanceof z.ZodExactOptional)).map(([name]) => name),
    });
  }

  function anyNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
    const share = fc.constantFrom(0.25, 0.5, 1);
    const year = fc.integer(years);
    return fc.oneof(small, year, share, alsoNumbers).filter((value) => schema.safeParse(value).success);
  }
}
