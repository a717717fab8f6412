import { type UseQueryResponse, useQuery } from 'urql';
import type { QuestionDocument, Variables } from './document.ts';

/** Asks once there is something to ask; nothing for null. */
export function useAskedIf<Data, Asked extends Variables>(
  document: QuestionDocument<Data, Asked>,
  variables: Asked | null,
): UseQueryResponse<Data> {
  return useQuery<Data>({ query: document.toString(), variables: variables ?? {}, pause: variables === null });
}
