import type { Labels } from './catalogue.ts';

/** `inForce` as GraphQL writes it: `IN_FORCE`. */
type Screaming<Text extends string> = Text extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Uppercase<Letter> ? `_${Letter}` : Uppercase<Letter>}${Screaming<Rest>}`
  : '';

export type LabelKind = Exclude<keyof Labels, 'cause' | 'missing'>;

/** The values of the API's enum; a value that the domain does not know does not compile. */
export type LabelOf<Kind extends LabelKind> = Screaming<keyof Labels[Kind] & string>;

/** The word of one label list for an enum value of the API. */
export function labelIn(words: Readonly<Record<string, string>>, value: string, unknown: string): string {
  return words[camelCase(value)] ?? unknown;
}

/** `IN_FORCE` as the domain writes it. */
export function camelCase(value: string): string {
  return value.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
