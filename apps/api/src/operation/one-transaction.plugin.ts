import type { ApolloServerPlugin } from '@apollo/server';
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Intent, OperationContext } from '../context.ts';
import { brokenInside, savedOrNot } from './errors.ts';

/** One transaction per operation: committed before its answer leaves, rolled back as a whole when anything went wrong. */
export const oneTransaction: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue, operation }) => {
      if (contextValue.viewer) await contextValue.open(intentOf(operation));
      return null;
    },
    willSendResponse: async ({ contextValue, response, operation }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const failed = (singleResult.errors?.length ?? 0) > 0;
      const isAct = operation?.operation === OperationTypeNode.MUTATION;
      try {
        await contextValue.close(failed ? 'rollBack' : 'commit');
      } catch (error) {
        contextValue.log.error({ err: error }, 'the transaction could not end');
        response.body = {
          kind: 'single',
          singleResult: { errors: [isAct && !failed ? savedOrNot() : brokenInside({})] },
        };
        response.http.status = 500;
        return;
      }
      if (failed && isAct && singleResult.data) singleResult.data = null;
    },
  }),
};

export function intentOf({ operation }: OperationDefinitionNode): Intent {
  return operation === OperationTypeNode.MUTATION ? 'write' : 'read';
}
