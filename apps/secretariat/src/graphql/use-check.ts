import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Variables = { readonly [name: string]: unknown };

/** A question that is asked when the person says so, and whose answer is kept until it no longer fits. */
export function useCheck<Data, Asked extends Variables>(document: TypedDocumentString<Data, Asked>) {
  const client = useClient();
  const [answer, setAnswer] = useState<Data | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [isAsking, setAsking] = useState(false);
  return {
    answer,
    error,
    isAsking,
    forget: () => {
      setAnswer(null);
      setError(null);
    },
    ask: async (asked: Asked): Promise<Data | null> => {
      setAsking(true);
      const { data, error: failure } = await client
        .query<Data>(document.toString(), asked, { requestPolicy: 'network-only' })
        .toPromise();
      setAsking(false);
      setAnswer(data ?? null);
      setError(failure ?? null);
      return data ?? null;
    },
  };
}
