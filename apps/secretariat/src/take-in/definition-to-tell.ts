import type { SpokenWords } from '@landsby/wording';
import type { ClauseToTell } from '@landsby/wording/clause';
import { readDefinition } from './read-definition.ts';

export interface ToldClause extends ClauseToTell {
  readonly id: string;
  readonly heading: SpokenWords;
}

export interface DefinitionToTell {
  /** The organisation of each party, null for the empty place of a template. */
  readonly parties: readonly { readonly key: string; readonly organisation: string | null }[];
  readonly clauses: readonly ToldClause[];
}

type Json = Readonly<Record<string, unknown>>;

/** As much of a draft as can be told already; null where there are no clauses yet. */
export function definitionToTell(text: string): DefinitionToTell | null {
  const read = readDefinition(text);
  if (read.kind !== 'Definition' || !isObject(read.definition)) return null;
  const clauses = listOf(read.definition['clauses']).filter(isClause);
  const parties = listOf(read.definition['parties']).filter(isParty);
  return clauses.length > 0 ? { clauses, parties } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isClause(value: unknown): value is ToldClause {
  if (!isObject(value)) return false;
  const { family, heading, id } = value;
  return typeof id === 'string' && typeof family === 'string' && isObject(heading) && typeof heading['en'] === 'string';
}

function isParty(value: unknown): value is DefinitionToTell['parties'][number] {
  if (!isObject(value)) return false;
  const { key, organisation } = value;
  return typeof key === 'string' && (typeof organisation === 'string' || organisation === null);
}
