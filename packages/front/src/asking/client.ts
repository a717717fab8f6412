import { cacheExchange, Client, type CombinedError, fetchExchange, mapExchange } from 'urql';
import { session } from '../session/session.ts';

/** The document cache suffices: after an act, every page that shows the agreement asks anew. */
export function openClient(capacity: 'secretariat' | 'municipality' | 'funder'): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [mapExchange({ onError: noticeExpiry }), cacheExchange, fetchExchange],
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'landsby-capacity': capacity }, credentials: 'same-origin' },
  });
}

export function noticeExpiry(error: CombinedError): void {
  if (isSignedOut(error)) session.expire();
}

export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}

/** Under which the server's log tells what went wrong. */
export function requestId(error: CombinedError): string | null {
  const response: unknown = error.response;
  return response instanceof Response ? response.headers.get('x-request-id') : null;
}
