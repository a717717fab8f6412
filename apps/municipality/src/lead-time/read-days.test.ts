import { expect, it } from 'vitest';
import { readDays } from './read-days.ts';

it.each([
  { text: '2027-01-12\n2027-02-09', days: ['2027-01-12', '2027-02-09'], because: 'a day a line' },
  {
    text: '9/2, 12/1 2027; 9.3.2027',
    days: ['2027-01-12', '2027-02-09', '2027-03-09'],
    because: 'numbers, in any order',
  },
  { text: 'tirsdag den 12. januar 2027', days: ['2027-01-12'], because: 'Danish words' },
  { text: 'den 12 maj', days: ['2027-05-12'], because: 'Swedish, without a year' },
  { text: '5 October 2027', days: ['2027-10-05'], because: 'English' },
  { text: '12-01-2027\n12/1', days: ['2027-01-12'], because: 'the same day twice is one' },
  { text: '  \n\n', days: [], because: 'nothing but space' },
])('$because', ({ days, text }) => {
  expect(readDays(text, 2027)).toEqual({ days, unread: [] });
});

it('names what is no day', () => {
  expect(readDays('12/1\n31/2\nsommerferie', 2027)).toEqual({ days: ['2027-01-12'], unread: ['31/2', 'sommerferie'] });
});
