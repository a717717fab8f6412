export type ReadDefinition =
  | { readonly kind: 'Definition'; readonly definition: unknown }
  | { readonly kind: 'Empty' }
  | { readonly kind: 'NotJson'; readonly line: number };

/** The text as JSON; where it is none, the line where reading stopped. */
export function readDefinition(text: string): ReadDefinition {
  if (text.trim() === '') return { kind: 'Empty' };
  try {
    const definition: unknown = JSON.parse(text);
    return { kind: 'Definition', definition };
  } catch (error) {
    return { kind: 'NotJson', line: lineOf(text, error) };
  }
}

function lineOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
