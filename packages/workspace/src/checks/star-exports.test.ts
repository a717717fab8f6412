import { describe, expect, it } from 'vitest';
import { exportsEverything } from './star-exports.ts';

describe('a folder lists its public names one by one', () => {
  it.each([
    { source: "export * from './a.ts';", all: true, because: 'it names nothing' },
    {
      source: "import b from 'b';\nexport * as a from './a.ts';",
      all: true,
      because: 'a namespace hides the names too',
    },
    { source: "export { a } from './a.ts';", all: false, because: 'the name stands there' },
  ])('$source: $because', ({ source, all }) => expect(exportsEverything(source)).toBe(all));
});
