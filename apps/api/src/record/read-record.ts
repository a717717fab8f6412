import { type AgreementRecord, type Field, parseRecord, recordShapes, type Shape } from '@landsby/domain/record';
import { badInput } from '../operation/errors.ts';

type Given = Readonly<Record<string, unknown>>;

/** Who acts is never part of what is given: it stands in while the rest is read. */
const somebody = 'somebody';

/** The one record that was given, by a party; refused as bad input where a field is out of its bounds. */
export function readRecord(given: Given, by: string): AgreementRecord {
  const [kind, content] = memberOf(given);
  const shape = recordShapes.find(({ name }) => name === kind);
  const read = parseRecord({ kind, by: somebody, ...writeFields(shape?.fields ?? [], content as Given) });
  if (read.accepted) return { ...read.value, by };
  throw badInput(
    read.refusal.map(({ expected, path }) => `record.${kind}.${path}: expected ${JSON.stringify(expected)}.`).join(' '),
  );
}

/** The day a record is of. */
export function dayOfRecord(given: Given): Temporal.PlainDate {
  const [, content] = memberOf(given);
  return (content as { readonly on: Temporal.PlainDate }).on;
}

function memberOf(given: Given): readonly [name: string, content: unknown] {
  const [member] = Object.entries(given).filter(([, content]) => content !== undefined && content !== null);
  if (!member) throw badInput('A record is exactly one of its kinds.');
  return member;
}

function writeFields(fields: readonly Field[], given: Given): Given {
  return Object.fromEntries(
    fields.flatMap(({ leftOut, name, shape }) => {
      const value = given[name] ?? null;
      if (value === null) return leftOut === 'absent' ? [] : [[name, null]];
      return [[name, writeValue(shape, value)]];
    }),
  );
}

/** As the domain's schemas read it: days as ISO text, the variant under its name. */
function writeValue(shape: Shape, value: unknown): unknown {
  switch (shape.of) {
    case 'day':
      return String(value);
    case 'money': {
      const { amountMinor, currency } = value as { readonly amountMinor: string; readonly currency: string };
      return { amountMinor: /^\d+$/.test(amountMinor) ? Number(amountMinor) : amountMinor, currency };
    }
    case 'list':
      return (value as readonly unknown[]).map((item) => writeValue(shape.item, item));
    case 'fields':
      return writeFields(shape.fields, value as Given);
    case 'oneOf': {
      const [name, content] = memberOf(value as Given);
      const variant = shape.variants.find((candidate) => candidate.name === name);
      return { [shape.told]: name, ...writeFields(variant?.fields ?? [], content === true ? {} : (content as Given)) };
    }
    default:
      return value;
  }
}
