import type { Catalogue, NameOf } from './catalogue.ts';
import { asSentence, sentenceOf } from './sentence.ts';

/** A record as JSON: its kind and the fields of that kind. */
export type ToldRecord = { readonly kind: string; readonly [field: string]: unknown };

/** Null for a kind or a field that only a newer server knows. */
export function recordSentence({ records }: Catalogue, { kind, ...fields }: ToldRecord, nameOf: NameOf): string | null {
  const said = sentenceOf(records, { code: kind, facts: fields as never }, nameOf);
  return said === null ? null : asSentence(said);
}
