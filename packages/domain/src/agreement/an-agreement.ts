import type { ClauseInput } from '../clause/a-clause.ts';
import { aTerm } from '../clause/a-clause.ts';
import type { Agreement } from './agreement.ts';
import { parseAgreementDefinition, type writeAgreementDefinition } from './definition.ts';

export type AgreementInput = ReturnType<typeof writeAgreementDefinition>;

/** What a test says of its agreement; `parties` by their keys, the first on the municipality's side. */
export type AgreementFacts = Partial<Omit<AgreementInput, 'parties' | 'clauses' | 'events'>> & {
  readonly parties?: readonly string[];
  readonly clauses?: readonly ClauseInput[];
  readonly events?: readonly AgreementInput['events'][number][];
};

/** A concluded agreement of two parties that runs from 2020 without an end, but for the facts that matter. */
export function aDefinition({ clauses = [], events = [], parties, ...facts }: AgreementFacts = {}): AgreementInput {
  const keys = parties ?? ['municipality', 'organisation'];
  const hasTerm = clauses.some(({ family }) => family === 'term');
  return {
    key: 'agreement',
    title: { en: 'Agreement' },
    form: 'bilateral',
    kind: 'instance',
    template: null,
    language: 'en',
    documentDate: null,
    revisionDate: null,
    recordsSince: null,
    conclusion: { kind: 'concluded', on: null },
    openSlots: [],
    parties: keys.map((key, index) => ({
      key,
      organisation: key,
      side: index === 0 ? 'municipality' : 'organisation',
      actingThrough: null,
    })),
    ...facts,
    events: [...events],
    clauses: hasTerm ? [...clauses] : [aTerm('2020-01-01', null), ...clauses],
  };
}

export function anAgreement(facts: AgreementFacts = {}): Agreement {
  const definition = aDefinition(facts);
  const organisations = new Set([
    ...definition.parties.flatMap(({ organisation }) => organisation ?? []),
    ...definition.events.flatMap((event) => (event.kind === 'joined' ? [event.organisation] : [])),
  ]);
  const parsed = parseAgreementDefinition(definition, organisations);
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal, null, 2));
  return parsed.value;
}
