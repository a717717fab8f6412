import { describe, expect, it } from 'vitest';
import { clausesIn, draftClausesIn } from './clause/index.ts';
import { sentenceOf } from './sentence.ts';

const sentences = {
  leaves: ({ day }: { readonly day: string }) => `Out on ${day}.`,
  breaks: ({ times }: { readonly times: number }) => 'again '.repeat(times),
};

describe('what there are no words for is not said, and a fault is not hidden', () => {
  it.each([
    { code: 'leaves', facts: { day: '1 May' }, says: 'Out on 1 May.', because: 'all is there' },
    { code: 'stays', facts: {}, says: null, because: 'a newer code' },
    { code: 'leaves', facts: {}, says: null, because: 'a fact that did not come' },
  ])('$code: $because', ({ code, facts, says }) => {
    expect(sentenceOf(sentences, { code, facts }, null)).toBe(says);
  });

  it('throws where a sentence is at fault', () => {
    expect(() => sentenceOf(sentences, { code: 'breaks', facts: { times: -1 } }, null)).toThrow(RangeError);
  });

  const unfinished = { family: 'ordinaryTermination', parameters: {} };
  const newer = { family: 'gardening', parameters: {} };
  const none = { clauses: [], partyNames: new Map<string, string>() };

  it('does not tell a family that only a newer server knows', () => {
    expect(clausesIn('en', none)(newer)).toBeNull();
    expect(draftClausesIn('en', none)(newer)).toBeNull();
  });

  it('takes parameters that do not fit for a fault, unless they are still being written', () => {
    expect(() => clausesIn('en', none)(unfinished)).toThrow(TypeError);
    expect(draftClausesIn('en', none)(unfinished)).toBeNull();
  });
});
