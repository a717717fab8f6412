import { type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { OperationContext } from '../../context.ts';
import { intentOf } from '../one-transaction.plugin.ts';
import { planOf } from './plan.ts';
import { PlanRun } from './run-plan.ts';

/** Operations whose answer is a plain one are carried out after a plan; all others, and all that goes wrong, as usual and from the beginning: nothing of the first attempt remains. */
export const planned: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    responseForOperation: async (asked) => {
      const { contextValue, operation } = asked;
      const run = contextValue.viewer && planRunOf(asked);
      if (!run) {
        if (contextValue.isViewerPresumed) await contextValue.startAnew(intentOf(operation));
        return null;
      }
      const intent = intentOf(operation);
      if (intent === 'write') contextValue.saveOnLeaving();
      try {
        const data = await run.answer();
        await contextValue.confirmViewer();
        if (intent === 'write') await contextValue.close('commit');
        return {
          http: { status: 200, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data } },
        };
      } catch {
        await run.settle();
        await contextValue.startAnew(intent);
        return null;
      }
    },
  }),
};

function planRunOf({
  contextValue,
  document,
  operation,
  request,
  schema,
}: GraphQLRequestContextResponseForOperation<OperationContext>): PlanRun | null {
  const plan = planOf(schema, document, operation);
  if (!plan) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return coerced ? new PlanRun(plan, contextValue, coerced) : null;
}
