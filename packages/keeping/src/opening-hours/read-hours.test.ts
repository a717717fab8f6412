import { expect, it } from 'vitest';
import { readHours } from './read-hours.ts';

it.each([
  { text: '9–15.30', opens: '09:00', closes: '15:30', because: 'as it stands on a door' },
  { text: '09:00 - 15:30', opens: '09:00', closes: '15:30', because: 'as on a keyboard' },
  { text: '8.15—12', opens: '08:15', closes: '12:00', because: 'with a long dash' },
])('$text is $opens to $closes: $because', ({ closes, opens, text }) => {
  expect(readHours({ 3: text })).toEqual({ hours: [{ weekday: 3, opens, closes }], unread: [] });
});

it.each(['morning', '9', '25–26', '9.60–10', '9–15–17'])('%s cannot be read', (text) => {
  expect(readHours({ 1: '9–12', 5: text })).toEqual({
    hours: [{ weekday: 1, opens: '09:00', closes: '12:00' }],
    unread: [5],
  });
});

it('leaves out a day that is closed', () => {
  expect(readHours({ 1: ' ', 2: '' })).toEqual({ hours: [], unread: [] });
});
