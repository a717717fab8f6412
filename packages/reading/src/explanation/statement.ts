import { graphql } from '../generated/index.ts';

/** What `@landsby/wording` makes a sentence of. */
export const StatementFragment = graphql(`
  fragment Statement on Statement {
    code
    facts: factsAsJson
  }
`);
