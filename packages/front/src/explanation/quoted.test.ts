import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const sentence = 'The parties meet twice a year and write down what they decide. ';

it('quotes a short clause whole', () => {
  expect(quoted('Six months to the first of a month.')).toBe('Six months to the first of a month.');
});

it('says that more follows after the first paragraph', () => {
  expect(quoted('Six months.\n\nAfter that it ends.')).toBe('Six months. …');
});

it('ends a long clause with a whole sentence', () => {
  expect(quoted(sentence.repeat(8))).toBe(`${sentence.repeat(5).trimEnd()} …`);
});
