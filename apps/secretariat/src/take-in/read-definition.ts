export type ReadDefinition =
  | { readonly kind: 'Definition'; readonly definition: unknown }
  | { readonly kind: 'Empty' }
  | { readonly kind: 'NotJson'; readonly line: number | null };

/** The text as JSON; where it is none, the line where reading stopped, as far as that can be told. */
export function readDefinition(text: string): ReadDefinition {
  if (text.trim() === '') return { kind: 'Empty' };
  try {
    const definition: unknown = JSON.parse(text);
    return { kind: 'Definition', definition };
  } catch (error) {
    const position = saidPosition(error) ?? firstNonsense(text);
    return { kind: 'NotJson', line: position === null ? null : text.slice(0, position).split('\n').length };
  }
}

/** Browsers tell the position of a misplaced sign, but not that of a word that is none of JSON's. */
function saidPosition(error: unknown): number | null {
  const said = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return said === undefined ? null : Number(said);
}

function firstNonsense(text: string): number | null {
  const token = /[\s{}[\]:,]+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y;
  let position = 0;
  while (token.test(text)) position = token.lastIndex;
  return position < text.length ? position : null;
}
