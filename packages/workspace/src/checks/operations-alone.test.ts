import { expect, it } from 'vitest';
import { fragmentsAlone } from './operations-alone.ts';

it.each([
  { script: 'new $(`\n    fragment Money on Agreement {\n  id\n}`)', names: ['Money'], because: 'it stands by itself' },
  { script: 'new $("\\n fragment Money on Agreement { id }")', names: ['Money'], because: 'however it is written' },
  {
    script: 'new $(`query A { b { ...C } }\nfragment C on B {\n  id\n}`)',
    names: [],
    because: 'its operation is there',
  },
])('$because', ({ script, names }) => expect(fragmentsAlone(script)).toEqual(names));
