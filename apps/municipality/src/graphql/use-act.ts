import { type UseMutationResponse, useMutation } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Variables = { readonly [name: string]: unknown };

/** A change that is sent when the person says so. */
export function useAct<Data, Sent extends Variables>(
  document: TypedDocumentString<Data, Sent>,
): UseMutationResponse<Data, Sent> {
  return useMutation<Data, Sent>(document.toString());
}
