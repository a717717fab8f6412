import { type RequestPolicy, type UseQueryResponse, useQuery } from 'urql';
import type { QuestionDocument, Variables } from './document.ts';

/** Asks once the component shows, and again when what is asked for changes. */
export function useAsked<Data, Asked extends Variables>(
  document: QuestionDocument<Data, Asked>,
  variables: Asked,
  requestPolicy: RequestPolicy = 'cache-and-network',
): UseQueryResponse<Data> {
  return useQuery<Data>({ query: document.toString(), variables, requestPolicy });
}
