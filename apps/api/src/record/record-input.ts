import { type Field, inWords, recordShapes, type Shape, type Variant } from '@landsby/domain/record';
import { CurrencyEnum } from '../explanation/money.type.ts';
import { builder } from '../schema/builder.ts';
import { upperName } from '../schema/enum-values.ts';

type InputRef = ReturnType<ReturnType<typeof builder.inputRef<object>>['implement']>;
type EnumRef = ReturnType<typeof wordsOf>;
type FieldType = 'Day' | 'String' | 'Int' | 'Float' | 'Boolean' | InputRef | EnumRef;

const MoneyInput = builder.inputRef<object>('MoneyInput').implement({
  description: 'An amount in the smallest unit of its currency.',
  fields: (t) => ({
    amountMinor: t.string({
      required: true,
      description: 'The amount in the smallest unit (øre, öre, cent), as text: an integer without decimals.',
    }),
    currency: t.field({ type: CurrencyEnum, required: true, description: 'In which currency.' }),
  }),
});

/** One member for each kind of record, told by the domain's own shapes: a new kind needs nothing here. */
export const RecordInput = builder.inputRef<object>('RecordInput').implement({
  isOneOf: true,
  description: 'What happened: exactly one of the kinds of record.',
  fields: (t) =>
    Object.fromEntries(
      recordShapes.map((shape) => [
        shape.name,
        t.field({ type: inputOf({ ...shape, name: pascal(shape.name) }), description: shape.description }),
      ]),
    ),
});

function inputOf({ description, fields, name }: Variant): InputRef {
  return builder.inputRef<object>(`${name}Input`).implement({
    description,
    fields: (t) => Object.fromEntries(fields.map((field) => [field.name, t.field(told(field, name))])),
  });
}

interface Told {
  readonly type: FieldType | [FieldType];
  readonly required: boolean;
  readonly description: string;
}

function told({ description, leftOut, name, shape }: Field, within: string): Told {
  const own = `${within}${pascal(name)}`;
  const required = leftOut === null;
  if (shape.of !== 'list') return { type: typeOf(shape, own, description), required, description };
  return { type: [typeOf(shape.item, own, description)], required, description };
}

const plainTypes = { day: 'Day', text: 'String', wholeNumber: 'Int', number: 'Float', truth: 'Boolean' } as const;

function typeOf(shape: Shape, name: string, description: string): FieldType {
  switch (shape.of) {
    case 'money':
      return MoneyInput;
    case 'word':
      return wordsOf(name, description, shape.words);
    case 'fields':
      return inputOf({ name, description, fields: shape.fields });
    case 'oneOf':
      return oneOf({ name, description, variants: shape.variants });
    case 'list':
      throw new Error(`${name} is a list of lists, which no input here is.`);
    default:
      return plainTypes[shape.of];
  }
}

interface OneOf {
  readonly name: string;
  readonly description: string;
  readonly variants: readonly Variant[];
}

/** A variant that says nothing but its name is a yes. */
function oneOf({ description, name, variants }: OneOf): InputRef {
  return builder.inputRef<object>(`${name}Input`).implement({
    isOneOf: true,
    description,
    fields: (t) =>
      Object.fromEntries(
        variants.map((variant) => {
          const { description: said, fields } = variant;
          const type = fields.length > 0 ? inputOf({ ...variant, name: `${name}${pascal(variant.name)}` }) : 'Boolean';
          return [variant.name, t.field({ type, description: said })];
        }),
      ),
  });
}

function wordsOf(name: string, description: string, words: readonly string[]) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      words.map((word): [string, { value: string; description: string }] => [
        upperName(word),
        { value: word, description: `${inWords(word)}.` },
      ]),
    ),
  });
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
