import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { OperationContext } from '../../context.ts';
import { planOf } from './plan.ts';
import { PlanRun } from './run-plan.ts';

/** Queries whose answer is a plain one are carried out after a plan; all others, and all that goes wrong, as usual and from the beginning. */
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
        await contextValue.startAnew();
        return null;
      }
    },
  }),
};
