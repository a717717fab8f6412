import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { parseAgreementDefinition } from '@landsby/domain/agreement';
import { describe, expect, it } from 'vitest';
import { withSameText } from './same-text.ts';

const organisations = new Set(sixth.parties.map(({ organisation }) => organisation));

function read(definition: typeof sixth) {
  const parsed = parseAgreementDefinition(definition, organisations);
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

describe('an agreement that is read again', () => {
  const before = withSameText(read(sixth), sixth.clauses, undefined);

  it('keeps the clauses it had while they say the same', () => {
    const again = read({ ...sixth, documentDate: '2026-02-02' });
    expect(withSameText(again, structuredClone(sixth.clauses), before)).toEqual(again);
    expect(withSameText(again, structuredClone(sixth.clauses), before).clauses).toBe(before.clauses);
  });

  it('has other clauses once one word of them is another', () => {
    const changed = structuredClone(sixth);
    const [first] = changed.clauses;
    if (first) first.body.da = `${first.body.da}!`;
    const again = read(changed);
    expect(withSameText(again, changed.clauses, before)).toBe(again);
    expect(withSameText(read(sixth), sixth.clauses, again).clauses).not.toBe(again.clauses);
  });
});
