import { graphql } from '../generated/index.ts';

export const KeepRecord = graphql(`
  mutation KeepRecord($input: KeepRecordInput!) {
    keepRecord(input: $input) {
      __typename
      ... on RecordKept {
        agreement {
          id
          version
        }
        receipt {
          id
        }
      }
      ... on RecordRefused {
        refusal {
          ...Statement
        }
      }
      ... on VersionConflict {
        agreement {
          id
          version
        }
      }
    }
  }
`);
