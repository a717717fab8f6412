import { graphql } from '../generated/index.ts';

/** What `@landsby/wording` makes a sentence of. */
export const StatementFragment = graphql(`
  fragment Statement on Statement {
    code
    facts {
      name
      day
      number
      text
      texts
      money {
        amountMinor
        currency
      }
      amounts {
        amountMinor
        currency
      }
      words {
        da
        sv
        en
      }
    }
  }
`);
