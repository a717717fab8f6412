import { type UseMutationResponse, useMutation } from 'urql';
import type { QuestionDocument, Variables } from './document.ts';

/** A change that is sent when the person says so. */
export function useAct<Data, Sent extends Variables>(
  document: QuestionDocument<Data, Sent>,
): UseMutationResponse<Data, Sent> {
  return useMutation<Data, Sent>(document.toString());
}
