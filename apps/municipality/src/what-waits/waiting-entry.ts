import { graphql } from '../generated/index.ts';

export const WaitingEntryFragment = graphql(`
  fragment WaitingEntry on LedgerEntry {
    state
    dueOn {
      day
    }
    who {
      organisation {
        id
      }
    }
    ...LedgerSentence
    ...ItemToDo
    ...NextThing
  }
`);
