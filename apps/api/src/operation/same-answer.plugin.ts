import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql';
import type { OperationContext, Viewer } from '../context.ts';
import { type KeptAnswers, packed, unpacked } from './kept-answers.ts';

type Asked = Pick<
  GraphQLRequestContext<OperationContext>,
  'contextValue' | 'operation' | 'operationName' | 'queryHash' | 'request'
>;

/** How the data of an answer goes out, where that is known already. */
const ready = new WeakMap<object, string | Buffer>();

/** Express sends bytes as they are, so a packed answer may stand where Apollo expects text. */
export function writeResult(result: FormattedExecutionResult): string {
  const known = result.data && ready.get(result.data);
  return (known as string | undefined) ?? `${JSON.stringify(result)}\n`;
}

/** What a query answers follows from the question, the viewer, the day and what the database lets be read: while all are the same, so is the answer. */
export function sameAnswer(kept: KeptAnswers): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const question = questionOf(asked);
        const answer = question === undefined ? undefined : kept.get(question);
        if (!answer || !(await asked.contextValue.readsTheSame(answer.readings))) return null;
        return respond(answer.packed, asked.request);
      },
      willSendResponse: async ({ response, ...asked }) => {
        const question = questionOf(asked);
        if (question === undefined || response.body.kind !== 'single') return;
        const { data, errors, extensions } = response.body.singleResult;
        if (!data || errors || extensions || ready.has(data)) return;
        const { readings } = asked.contextValue;
        const text = writeResult({ data });
        ready.set(data, text);
        void packed(text).then((answer) => kept.keep(question, { readings, packed: answer }));
      },
    }),
  };
}

function respond(answer: Buffer, { http }: Asked['request']): GraphQLResponse {
  const data = {};
  const headers = new HeaderMap([['vary', 'accept-encoding']]);
  const takesPacked = /\bgzip\b(?!;q=0)/.test(http?.headers.get('accept-encoding') ?? '');
  if (takesPacked) headers.set('content-encoding', 'gzip');
  ready.set(data, takesPacked ? answer : unpacked(answer));
  return { http: { status: 200, headers }, body: { kind: 'single', singleResult: { data } } };
}

function questionOf({ contextValue, operation, operationName, queryHash, request }: Asked): string | undefined {
  const { viewer, today } = contextValue;
  if (!viewer || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  return JSON.stringify([queryHash, operationName, request.variables ?? {}, standpointOf(viewer), today]);
}

function standpointOf({ capacities, capacity, organisationId, personId }: Viewer): readonly unknown[] {
  return [personId, organisationId, capacity, capacities];
}
