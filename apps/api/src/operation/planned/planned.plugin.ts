import { type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { OperationContext } from '../../context.ts';
import { intentOf } from '../one-transaction.plugin.ts';
import { knownCost } from './known-cost.ts';
import { planOf } from './plan.ts';
import { PlanRun } from './run-plan.ts';

/** Operations whose answer is a plain one are carried out after a plan; all others, and all that goes wrong, as usual and from the beginning: nothing of the first attempt remains. */
export const planned: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    responseForOperation: async (asked) => {
      const { contextValue, operation } = asked;
      const begun = contextValue.viewer && beginOf(asked);
      if (!begun) {
        if (contextValue.isViewerPresumed) await contextValue.startAnew(intentOf(operation));
        return null;
      }
      const { cost, run } = begun;
      const intent = intentOf(operation);
      contextValue.isCostKnown = cost.isKnown;
      if (intent === 'write') contextValue.saveOnLeaving();
      try {
        const data = await run.answer();
        cost.remember();
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

function beginOf({
  contextValue,
  document,
  operation,
  request,
  schema,
}: GraphQLRequestContextResponseForOperation<OperationContext>) {
  const plan = planOf(schema, document, operation);
  if (!plan) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return coerced ? { run: new PlanRun(plan, contextValue, coerced), cost: knownCost(plan, coerced) } : null;
}
