import { type UseQueryResponse, useQuery } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Variables = { readonly [name: string]: unknown };

/** Asks once the component shows, and again when what is asked for changes. */
export function useAsked<Data, Asked extends Variables>(
  document: TypedDocumentString<Data, Asked>,
  variables: Asked,
): UseQueryResponse<Data> {
  return useQuery<Data>({ query: document.toString(), variables });
}
