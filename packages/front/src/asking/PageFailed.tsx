import { CombinedError } from 'urql';
import { Failure } from './Failure.tsx';

/** In the place of a page that could not be shown, with everything around it as it stands. */
export function PageFailed({ error }: { readonly error: unknown }) {
  const reason = String(error);
  const failed = new CombinedError(
    navigator.onLine ? { graphQLErrors: [reason] } : { networkError: new Error(reason) },
  );
  return <Failure error={failed} onRetry={() => navigator.onLine && window.location.reload()} />;
}
