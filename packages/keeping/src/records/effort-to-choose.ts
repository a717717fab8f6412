import { graphql } from '../generated/index.ts';

export const EffortToChooseFragment = graphql(`
  fragment EffortToChoose on Effort {
    key
    name
    finalSince
    completeSince
    withoutChildren
  }
`);
