import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export function notFound(what: string): never {
  throw new GraphQLError(`There is no such ${what}, or it is not yours to see.`, { extensions: { code: 'NOT_FOUND' } });
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('You are not signed in, or your session has ended. Sign in and try again.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

export function badInput(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: 'BAD_INPUT' } });
}

/** The caller's own mistakes keep their words; whatever broke inside leaves only the id under which the log tells it whole. */
const toldAsTheyAre: ReadonlyMap<unknown, string> = new Map([
  ['NOT_FOUND', 'NOT_FOUND'],
  ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ['FORBIDDEN', 'FORBIDDEN'],
  ['BAD_INPUT', 'BAD_INPUT'],
  ['TOO_COMPLEX', 'TOO_COMPLEX'],
  ['BAD_USER_INPUT', 'BAD_INPUT'],
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
  ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
  ['OPERATION_RESOLUTION_FAILURE', 'GRAPHQL_VALIDATION_FAILED'],
  ['BAD_REQUEST', 'BAD_REQUEST'],
]);

export function tellError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = toldAsTheyAre.get(formatted.extensions?.['code']);
  if (code === undefined) return brokenInside(formatted);
  return { ...formatted, extensions: { code } };
}

export function brokenInside({
  locations,
  path,
}: Pick<GraphQLFormattedError, 'locations' | 'path'>): GraphQLFormattedError {
  return {
    message:
      'Something broke on our side. Nothing was saved. Try again; if it stays, name the request id to the secretariat.',
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}

/** Of an act whose commit was sent, and no answer came. */
export function savedOrNot(): GraphQLFormattedError {
  return {
    message:
      'Something broke on our side as it was saved, and whether it was is not known. Send the same again with the same client key: it is done once.',
    extensions: { code: 'INTERNAL' },
  };
}

export function isBrokenInside(error: GraphQLFormattedError): boolean {
  return error.extensions?.['code'] === 'INTERNAL';
}
