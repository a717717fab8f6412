import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { type KeptAnswer, openKeptAnswers, packed } from './kept-answers.ts';

const viewer = { personId: 'p', organisationId: 'o', capacity: 'funder', capacities: ['funder'] } as const;
const holding = (text: Buffer): KeptAnswer => ({ viewer, readings: [], contentType: 'application/json', text });
const sized = (bytes: number) => holding(Buffer.alloc(bytes));

describe('kept answers', () => {
  it('unpack to what was packed', async () => {
    const answer = holding(Buffer.from('{"data":"Københavns Kommune – 1"}'));
    const bytes = await packed(answer);
    expect(gunzipSync(bytes).toString()).toBe('{"data":"Københavns Kommune – 1"}');
    expect(await packed(answer)).toBe(bytes);
  });

  it('leave when the whole grows too large, the least recently given first', () => {
    const kept = openKeptAnswers(300);
    const [one, two, three] = [sized(99), sized(99), sized(99)];
    kept.keep('a', one);
    kept.keep('b', two);
    expect(kept.get('a')).toBe(one);
    kept.keep('c', three);
    expect(['a', 'b', 'c'].map(kept.get)).toEqual([one, two, three]);
    kept.keep('d', sized(50));
    expect(['a', 'b', 'c', 'd'].map((question) => kept.get(question)?.text.byteLength)).toEqual([
      undefined,
      99,
      99,
      50,
    ]);
  });

  it('take the place of an earlier one to the same question, and never of much memory', () => {
    const kept = openKeptAnswers();
    kept.keep('a', sized(10));
    kept.keep('a', sized(20));
    kept.keep('b', sized(2_000_000));
    expect([kept.get('a')?.text.byteLength, kept.get('b')]).toEqual([20, undefined]);
  });
});
