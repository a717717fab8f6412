import { type RequestPolicy, type UseQueryResponse, useQuery } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Variables = { readonly [name: string]: unknown };

/** Asks once the component shows, and again when what is asked for changes. */
export function useAsked<Data, Asked extends Variables>(
  document: TypedDocumentString<Data, Asked>,
  variables: Asked,
  requestPolicy: RequestPolicy = 'cache-and-network',
): UseQueryResponse<Data> {
  return useQuery<Data>({ query: document.toString(), variables, requestPolicy });
}
