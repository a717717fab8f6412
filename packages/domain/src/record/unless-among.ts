import { keyOf, type Named, type Wrong } from '../agreement/definition-problem.ts';
import { foundOf } from '../expectation/index.ts';

interface Place {
  readonly field: string;
  readonly named: Named;
}

export function unlessAmong(value: string, allowed: readonly string[], { field, named }: Place): readonly Wrong[] {
  if (allowed.includes(value)) return [];
  return [{ field, expected: keyOf(named, allowed), found: foundOf(value) }];
}
