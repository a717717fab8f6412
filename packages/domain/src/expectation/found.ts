/** What stands in a place of a definition, short enough to read. */
export type Found =
  | { readonly code: 'nothing' }
  | { readonly code: 'null' }
  | { readonly code: 'quoted'; readonly text: string }
  /** A number, or true or false. */
  | { readonly code: 'plain'; readonly value: string }
  | { readonly code: 'entries'; readonly count: number }
  | { readonly code: 'noFields' }
  | { readonly code: 'fields'; readonly names: string };

export function foundOf(found: unknown): Found {
  if (found === undefined) return { code: 'nothing' };
  if (found === null) return { code: 'null' };
  if (typeof found === 'string') return { code: 'quoted', text: cut(found) };
  if (Array.isArray(found)) return { code: 'entries', count: found.length };
  if (typeof found === 'object') return foundFields(Object.keys(found));
  return { code: 'plain', value: JSON.stringify(found) };
}

function foundFields(names: readonly string[]): Found {
  return names.length === 0 ? { code: 'noFields' } : { code: 'fields', names: cut(names.join(', ')) };
}

const longestFoundText = 80;

function cut(text: string): string {
  return text.length > longestFoundText ? `${text.slice(0, longestFoundText)}…` : text;
}
