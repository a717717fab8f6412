import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { OperationContext } from '../context.ts';
import { isBrokenInside, tellError } from './errors.ts';

/** What is told outside in one general sentence is logged whole, under the request's id. */
export const logErrors: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      for (const error of errors) {
        if (!isBrokenInside(tellError(error.toJSON()))) continue;
        contextValue.log.error({ err: unwrapResolverError(error), operationName, path: error.path }, 'operation broke');
      }
    },
    willSendResponse: async ({ contextValue, response }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (!singleResult.errors?.some(isBrokenInside)) return;
      singleResult.errors = singleResult.errors.map((error) =>
        isBrokenInside(error)
          ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
          : error,
      );
    },
  }),
};
