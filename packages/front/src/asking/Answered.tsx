import { LoadingRegion } from '@landsby/ui';
import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';
import { isSignedOut } from './client.ts';
import { Failure } from './Failure.tsx';
import { useKeptPlace } from './use-kept-place.ts';

interface AnsweredProps<Data> {
  readonly answer: UseQueryResponse<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for once it is there; until then its place, and if it fails the reason and another try. */
export function Answered<Data>({
  answer: [{ data, error, fetching, stale }, ask],
  lines,
  children,
}: AnsweredProps<Data>) {
  useKeptPlace(data !== undefined);
  if (error && !(data && isSignedOut(error))) {
    return <Failure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  return (
    <LoadingRegion isLoading={fetching || stale} {...(lines !== undefined && { lines })}>
      {data && children(data)}
    </LoadingRegion>
  );
}
