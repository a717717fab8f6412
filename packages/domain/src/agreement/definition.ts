import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { clauseSchema, keySchema } from '../clause/index.ts';
import { expectationText } from '../expectation/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { languages, plainNameSchema, titleSchema, wordsSchema } from '../words.ts';
import { contradictions } from './definition-checks.ts';
import { type DefinitionProblem, problemsOf } from './definition-problem.ts';
import { agreementEventSchema } from './event.ts';

export const agreementForms = ['bilateral', 'multiParty', 'iop', 'serviceCollaboration'] as const;

const partySchema = z.strictObject({
  key: keySchema,
  /** An organisation's id; null only for the empty place of a template. */
  organisation: keySchema.nullable(),
  side: z.enum(['municipality', 'organisation']),
  actingThrough: plainNameSchema.nullable(),
});

/** What a definition file says, days as ISO text and amounts in minor units. */
export const agreementDefinitionSchema = z.strictObject({
  key: keySchema,
  title: titleSchema,
  form: z.enum(agreementForms),
  kind: z.enum(['template', 'instance']),
  template: keySchema.nullable(),
  language: z.enum(languages),
  documentDate: daySchema.nullable(),
  revisionDate: daySchema.nullable(),
  /** From this day on a duty without a record is late; before it nobody kept records here. */
  recordsSince: daySchema.nullable(),
  conclusion: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notConcluded') }),
    z.strictObject({ kind: z.literal('concluded'), on: daySchema.nullable() }),
  ]),
  /** Places of the text that are still to be filled, S0.02. */
  openSlots: z.array(z.strictObject({ key: keySchema, words: wordsSchema, occurrences: z.int().positive() })),
  parties: z.array(partySchema).min(2),
  clauses: z.array(clauseSchema).min(1),
  events: z.array(agreementEventSchema),
});

export type AgreementDefinition = z.output<typeof agreementDefinitionSchema>;

/** Everything that is wrong at once; nothing of a refused definition is kept. */
export function parseAgreementDefinition(
  input: unknown,
  knownOrganisations: ReadonlySet<string>,
): Result<AgreementDefinition, readonly DefinitionProblem[]> {
  const parsed = agreementDefinitionSchema.safeParse(input, { error: expectationText });
  if (!parsed.success) return refuse(parsed.error.issues.flatMap((issue) => problemsOf(issue, input)));
  const problems = contradictions(parsed.data, knownOrganisations);
  return problems.length > 0 ? refuse(problems) : accept(parsed.data);
}

/** The definition as JSON, such that parsing it gives the same definition. */
export function writeAgreementDefinition(definition: AgreementDefinition): z.input<typeof agreementDefinitionSchema> {
  return z.encode(agreementDefinitionSchema, definition);
}
