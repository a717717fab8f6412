import fc from 'fast-check';
import type { z } from 'zod';
import { clauseSchema } from '../clause/index.ts';
import { aTerm, type ClauseInput } from '../clause/a-clause.ts';
import type { AgreementInput } from './an-agreement.ts';
import { aDefinition } from './an-agreement.ts';
import { contradictions } from './definition-checks.ts';
import { agreementDefinitionSchema } from './definition.ts';
import { anyIsoDay, anyValue } from './any-value.ts';

const partyKeys = ['municipality', 'organisation', 'third'];
const anyText = (schema: z.ZodString) =>
  fc.constantFrom(...['S0.59', '24/1042', 'Some text', ...partyKeys].filter((text) => schema.safeParse(text).success));

/** Any value the schema takes, as JSON; the tests know no parameter by name. */
export const anyOf = anyValue({ anyText, isChecked: true });

/** The same with days anywhere in the calendar, most of them at its ends, and the greatest numbers that a length may have. */
const anyDayOfAll = fc.oneof(
  fc.constantFrom('1900-01-01', '1900-02-28', '2198-12-31', '2199-02-28', '2199-12-30', '2199-12-31'),
  anyIsoDay,
);
const anyExtreme = anyValue({
  anyText,
  isChecked: true,
  alsoNumbers: fc.constantFrom(12, 100, 120, 1_200, 12_000),
  alsoDays: anyDayOfAll,
});

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

type AnyOf = typeof anyOf;

/** Any clause of any family. */
function clausesOf(any: AnyOf): fc.Arbitrary<ClauseInput> {
  return fc.oneof(...(clauseSchema as unknown as z.ZodUnion).options.map(any)) as fc.Arbitrary<ClauseInput>;
}

/** Any definition without contradictions: clauses of all families over a term of some years. */
function definitionsOf(any: AnyOf, start: fc.Arbitrary<string>): fc.Arbitrary<AgreementInput> {
  return fc
    .record({
      clauses: fc.array(clausesOf(any), { minLength: 1, maxLength: 8 }),
      recordsSince: fc.option(start),
      conclusion: any(agreementDefinitionSchema.shape.conclusion) as fc.Arbitrary<AgreementInput['conclusion']>,
      start,
    })
    .map((made) => {
      const { clauses, conclusion, recordsSince } = made;
      const withTerm = clauses.some(({ family }) => family === 'term')
        ? clauses
        : [aTerm(made.start, null), ...clauses];
      return aDefinition({ parties: partyKeys, conclusion, recordsSince, clauses: withTerm.map(apart) });
    })
    .filter((definition) => {
      const parsed = agreementDefinitionSchema.safeParse(definition);
      return parsed.success && contradictions(parsed.data, new Set(partyKeys)).length === 0;
    });
}

export const anyDefinition = definitionsOf(anyOf, anyIsoDay);

/** As `anyDefinition`, at the ends of the calendar. */
export const anyExtremeDefinition = definitionsOf(anyExtreme, anyDayOfAll);
