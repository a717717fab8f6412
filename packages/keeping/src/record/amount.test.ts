import { expect, it } from 'vitest';
import { writtenAmount } from './amount.ts';

it.each([
  { text: '6500', currency: 'DKK', is: '650000' },
  { text: '6.500', currency: 'DKK', is: '650000' },
  { text: '6 500', currency: 'SEK', is: '650000' },
  { text: '6.500,50', currency: 'DKK', is: '650050' },
  { text: '6,500.50', currency: 'DKK', is: '650050' },
  { text: '1.250.000', currency: 'DKK', is: '125000000' },
  { text: '6500,5', currency: 'DKK', is: '650050' },
  { text: '0', currency: 'DKK', is: '0' },
  { text: '6500,555', currency: 'DKK', is: null },
  { text: '1050', currency: 'ISK', is: '1050' },
  { text: 'many', currency: 'DKK', is: null },
  { text: '-5', currency: 'DKK', is: null },
  { text: '', currency: 'DKK', is: null },
])('$text in $currency is $is', ({ currency, is, text }) => {
  expect(writtenAmount(text, currency)).toBe(is);
});
