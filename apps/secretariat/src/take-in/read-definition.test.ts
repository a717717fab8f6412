import { expect, it } from 'vitest';
import { readDefinition } from './read-definition.ts';

it.each([
  { text: '{"key": "sixth"}', read: { kind: 'Definition', definition: { key: 'sixth' } } },
  { text: ' \n ', read: { kind: 'Empty' } },
  { text: '{\n  "key": sixth\n}', read: { kind: 'NotJson', line: 2 } },
  { text: '{\n  "key": "sixth"\n  "kind": "instance"\n}', read: { kind: 'NotJson', line: 3 } },
  { text: '{\n  "key": "sixth,\n}', read: { kind: 'NotJson', line: 2 } },
  { text: '[1,\n]', read: { kind: 'NotJson', line: null } },
])('reads $text as $read', ({ text, read }) => {
  expect(readDefinition(text)).toEqual(read);
});
