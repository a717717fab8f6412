import { describe, expect, it } from 'vitest';
import { strangers } from './licences.ts';

describe('licences of what is shipped', () => {
  it.each([
    { licence: 'MIT', strange: [], because: 'permissive' },
    { licence: '(MIT AND BSD-3-Clause)', strange: [], because: 'both fit' },
    { licence: 'GPL-3.0-only OR MIT', strange: [], because: 'we may choose' },
    { licence: 'MIT AND SSPL-1.0', strange: ['MIT AND SSPL-1.0: a-library'], because: 'one of both does not fit' },
    { licence: 'Unknown', strange: ['Unknown: a-library'], because: 'nobody said that we may' },
  ])('$licence: $because', ({ licence, strange }) =>
    expect(strangers({ [licence]: [{ name: 'a-library' }] })).toEqual(strange),
  );

  it('leaves out facts that only the build reads, and nothing beside them', () => {
    expect(strangers({ 'CC-BY-4.0': [{ name: 'caniuse-lite' }] })).toEqual([]);
    expect(strangers({ 'CC-BY-4.0': [{ name: 'caniuse-lite' }, { name: 'a-library' }] })).toEqual([
      'CC-BY-4.0: a-library',
    ]);
  });
});
