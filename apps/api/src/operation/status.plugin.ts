import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from '../context.ts';

const documentMistakes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_INPUT',
]);

/** GraphQL over HTTP: a client that asks for plain JSON reads a well-formed answer from status 200, whatever it says. */
export const statusByMediaType: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
      if (response.body.kind !== 'single' || response.body.singleResult.data !== undefined) return;
      const errors = response.body.singleResult.errors ?? [];
      if (errors.every((error) => documentMistakes.has(error.extensions?.['code']))) response.http.status = 200;
    },
  }),
};
