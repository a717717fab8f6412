import { expect, it } from 'vitest';
import { writtenFigure } from './figure.ts';

it.each([
  { text: '117,3', is: '117.3' },
  { text: '117.3', is: '117.3' },
  { text: ' 120 ', is: '120' },
  { text: '0,0001', is: '0.0001' },
  { text: '0', is: null },
  { text: '1.117,3', is: null },
  { text: '117,30000', is: null },
  { text: '12345678', is: null },
  { text: '-5', is: null },
  { text: 'many', is: null },
  { text: '', is: null },
])('$text is $is', ({ is, text }) => {
  expect(writtenFigure(text)).toBe(is);
});
