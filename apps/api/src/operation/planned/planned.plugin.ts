import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { OperationContext } from '../../context.ts';
import { intentOf } from '../one-transaction.plugin.ts';
import { planOf } from './plan.ts';
import { PlanRun } from './run-plan.ts';

/** Operations whose answer is a plain one are carried out after a plan; all others, and all that goes wrong, as usual and from the beginning: nothing of the first attempt remains. */
export const planned: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue, document, operation, request, schema }) => {
      const plan = contextValue.viewer && planOf(schema, document, operation);
      if (!plan) return null;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      if (!coerced) return null;
      const run = new PlanRun(plan, contextValue, coerced);
      try {
        return {
          http: { status: 200, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: await run.answer() } },
        };
      } catch {
        await run.settle();
        await contextValue.startAnew(intentOf(operation));
        return null;
      }
    },
  }),
};
