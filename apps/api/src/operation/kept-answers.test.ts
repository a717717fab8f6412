import { describe, expect, it } from 'vitest';
import { type KeptAnswer, openKeptAnswers, packed, unpacked } from './kept-answers.ts';

const sized = (bytes: number): KeptAnswer => ({ readings: [], packed: Buffer.alloc(bytes) });

describe('kept answers', () => {
  it('unpack to what was packed', async () => {
    expect(unpacked(await packed('{"data":"Københavns Kommune – 1"}'))).toBe('{"data":"Københavns Kommune – 1"}');
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
    expect(['a', 'b', 'c', 'd'].map((question) => kept.get(question)?.packed.byteLength)).toEqual([
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
    expect([kept.get('a')?.packed.byteLength, kept.get('b')]).toEqual([20, undefined]);
  });
});
