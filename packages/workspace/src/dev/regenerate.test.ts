import { describe, expect, it } from 'vitest';
import { decides } from './regenerate.ts';

describe('what is generated anew', () => {
  it.each([
    { file: 'agreement/NoticeCard.tsx', anew: true, because: 'it may hold a document' },
    { file: 'schema.graphql', anew: true, because: 'the documents are checked against it' },
    { file: 'agreement.prisma', anew: true, because: 'the client follows from it' },
    { file: 'generated/gql.ts', anew: false, because: 'it is what was generated' },
    { file: 'agreement/NoticeCard.test.tsx', anew: false, because: 'a test holds no document' },
    { file: 'theme.css', anew: false, because: 'nothing follows from it' },
    { file: null, anew: false, because: 'the machine did not say which' },
  ])('$file: $because', ({ file, anew }) => expect(decides(file)).toBe(anew));
});
