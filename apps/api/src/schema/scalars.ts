import { calendarYears, isInCalendar } from '@landsby/domain/calendar';
import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { badInput } from '../operation/errors.ts';
import { builder } from './builder.ts';

builder.scalarType('Day', {
  description:
    'A calendar day in ISO form, e.g. 2026-06-30; no time of day, no zone. A day that is asked about lies in the years 1900 to 2199.',
  serialize: (day) => day.toString(),
  parseValue: readDay,
  parseLiteral: (node) => readDay(textOf(node)),
});

builder.scalarType('Instant', {
  description: 'A moment in ISO form with its offset, e.g. 2026-06-30T10:15:00Z.',
  serialize: (instant) => instant.toString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
});

builder.scalarType('AgreementDefinition', {
  description: 'The definition file of an agreement, as JSON: days as ISO text, amounts in minor units.',
  serialize: (definition) => definition,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

builder.scalarType('ClauseParameters', {
  description:
    'What a clause means, as JSON: the parameters of its family as the definition file writes them, days as ISO text, amounts in minor units.',
  serialize: (parameters) => parameters,
});

builder.scalarType('StatementCode', {
  description: 'The code of a statement; the words for it are in the wording package.',
  serialize: (code) => code,
  parseValue: String,
});

builder.scalarType('StatementFacts', {
  description: 'The facts of a statement as a JSON list: each has its name and one value under its kind, as in `Fact`.',
  serialize: (facts) => facts,
});

function readDay(value: unknown): Temporal.PlainDate {
  const given = String(value);
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw badInput(`"${given.slice(0, 40)}" is no day; write it as 2026-06-30.`);
  }
  const day = dayOf(value);
  if (isInCalendar(day)) return day;
  const { first, last } = calendarYears;
  throw badInput(`${value} lies outside the years ${first} to ${last}. Choose a day within them.`);
}

function dayOf(iso: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    throw badInput(`There is no day ${iso} in any calendar.`);
  }
}

function readInstant(value: unknown): Temporal.Instant {
  try {
    return Temporal.Instant.from(String(value));
  } catch {
    throw badInput(`"${String(value).slice(0, 40)}" is no moment; write it as 2026-06-30T10:15:00Z.`);
  }
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}
