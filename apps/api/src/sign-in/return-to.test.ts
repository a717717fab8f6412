import { expect, it } from 'vitest';
import { ownPath } from './return-to.ts';

it.each([
  {
    asked: '/municipality/leaving?day=2026-06-30#why',
    goes: '/municipality/leaving?day=2026-06-30#why',
    because: 'own path',
  },
  { asked: 'https://evil.example/', goes: '/', because: 'another address' },
  { asked: '//evil.example/', goes: '/', because: 'another host without a scheme' },
  { asked: '/\\evil.example/', goes: '/', because: 'browsers read a backslash as a slash' },
  { asked: '/\t/evil.example', goes: '/', because: 'browsers drop a tab' },
  { asked: '/a/..//evil.example', goes: '/', because: 'dots are resolved first' },
  { asked: 'javascript:alert(1)', goes: '/', because: 'no path' },
  { asked: '/sign-in?return_to=/', goes: '/', because: 'no circle' },
  { asked: ['/a'], goes: '/', because: 'given twice' },
  { asked: undefined, goes: '/', because: 'not given' },
])('$asked → $goes: $because', ({ asked, goes }) => {
  expect(ownPath(asked)).toBe(goes);
});
