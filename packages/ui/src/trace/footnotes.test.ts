import { expect, it } from 'vitest';
import { FootnoteBook } from './footnotes.ts';

it('numbers what is explained in the order of the page, and gives the same reasons one number', () => {
  document.body.innerHTML = '<p><b>a</b><b>b</b><b>a again</b><b hidden>c</b></p>';
  const [first, second, third, hidden] = [...document.querySelectorAll('b')] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const book = new FootnoteBook();
  book.write(third, { label: 'A', rules: ['S0.57'] });
  book.write(hidden, { label: 'C' });
  book.write(second, { label: 'B' });
  book.write(first, { label: 'A', rules: ['S0.57'] });

  expect(book.inOrder()).toEqual([
    { number: 1, content: { label: 'A', rules: ['S0.57'] } },
    { number: 2, content: { label: 'B' } },
  ]);
  expect([first, second, third, hidden].map(({ dataset }) => dataset['footnote'])).toEqual(['1', '2', '1', undefined]);
});
