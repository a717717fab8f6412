import { type UseQueryResponse, useQuery } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Variables = { readonly [name: string]: unknown };

/** Asks once there is something to ask; nothing for null. */
export function useAskedIf<Data, Asked extends Variables>(
  document: TypedDocumentString<Data, Asked>,
  variables: Asked | null,
): UseQueryResponse<Data> {
  return useQuery<Data>({ query: document.toString(), variables: variables ?? {}, pause: variables === null });
}
