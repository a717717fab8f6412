import { foundText, oneOf, type Wrong } from '../agreement/definition-problem.ts';

interface Place {
  readonly field: string;
  readonly what: string;
}

export function unlessAmong(value: string, allowed: readonly string[], { field, what }: Place): readonly Wrong[] {
  if (allowed.includes(value)) return [];
  const expected =
    allowed.length > 0 ? `${what}: ${oneOf(allowed)}` : `no such event, since the agreement lacks ${what}`;
  return [{ field, expected, found: foundText(value) }];
}
