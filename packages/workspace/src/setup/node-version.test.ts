import { describe, expect, it } from 'vitest';
import { tooOld } from './node-version.mjs';

describe('the oldest Node that can start Landsby is 20', () => {
  it.each([
    { version: '20.0.0', sentence: null, because: 'the first of the oldest' },
    { version: '26.10.0', sentence: null, because: 'newer' },
    {
      version: '18.20.4',
      sentence:
        'Landsby needs Node 20 or newer, and this is Node 18.20.4. Install a newer one from nodejs.org, then try again.',
      because: 'older',
    },
  ])('$version: $because', ({ version, sentence }) => expect(tooOld(version)).toBe(sentence));
});
