import { getDatamodel, type default as PrismaTypes } from '@landsby/db/pothos';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { GraphQLError } from 'graphql';
import type { OperationContext } from '../context.ts';
import { unauthenticated } from '../operation/errors.ts';
import { nodeOrNull } from './node.store.ts';

const mostAtOnce = { complexity: 50_000, depth: 18, breadth: 1_000 };

export const builder = new SchemaBuilder<{
  Context: OperationContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  DefaultAuthStrategy: 'all';
  AuthScopes: { everybody: boolean; signedIn: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    Day: { Input: Temporal.PlainDate; Output: Temporal.PlainDate };
    Instant: { Input: Temporal.Instant; Output: Temporal.Instant };
    AgreementDefinition: { Input: unknown; Output: unknown };
    ClauseParameters: { Input: unknown; Output: unknown };
    RecordContent: { Input: unknown; Output: unknown };
    StatementCode: { Input: string; Output: string };
    StatementFacts: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ScopeAuthPlugin, PrismaPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    defaultStrategy: 'all',
    runScopesOnType: true,
    unauthorizedError: () => unauthenticated(),
    authScopes: ({ viewer }) => ({ everybody: true, signedIn: viewer !== null }),
  },
  prisma: {
    client: ({ database }) => database as never,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    maxConnectionSize: 500,
    defaultConnectionSize: 100,
    onUnusedQuery: 'error',
  },
  relay: {
    cursorType: 'String',
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    decodeGlobalID: readGlobalId,
    idFieldOptions: { description: 'Its id, unique over all types.' },
    nodeTypeOptions: { description: 'What can be asked for by its id alone.' },
    nodeQueryOptions: {
      description: 'Anything with an id; null where there is no such thing or it is not yours to see.',
      authScopes: { signedIn: true },
      args: { id: { description: 'The id as another answer gave it.' } },
      resolve: (...[, { id }, , info, resolveNode]) => nodeOrNull(id, info, resolveNode),
    },
    nodesQueryOptions: {
      description: 'Several things by their ids, in the order asked; null where one is missing or not yours to see.',
      authScopes: { signedIn: true },
      args: { ids: { description: 'The ids as other answers gave them.' } },
      resolve: (...[, { ids }, , info, resolveNodes]) =>
        Promise.all(ids.map((id) => nodeOrNull(id, info, async (one) => (await resolveNodes([one]))[0]))),
    },
    pageInfoTypeOptions: { description: 'Where a page of a list lies in the whole.', authScopes: { everybody: true } },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list began before the page.' },
    startCursorFieldOptions: { description: 'The place of the page’s first item.' },
    endCursorFieldOptions: { description: 'The place of the page’s last item.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 3,
    limit: ({ isCostKnown }) => (isCostKnown ? {} : mostAtOnce),
    complexityError: (kind, { complexity, depth, breadth, maxComplexity, maxDepth, maxBreadth }) => {
      const [is, most] = {
        Complexity: [complexity, maxComplexity],
        Depth: [depth, maxDepth],
        Breadth: [breadth, maxBreadth],
      }[kind];
      return new GraphQLError(
        `The operation asks for too much at once: its ${kind.toLowerCase()} is ${is}, at most ${most} is answered.`,
        {
          extensions: { code: 'TOO_COMPLEX' },
        },
      );
    },
  },
});

builder.queryType({ description: 'What can be asked.' });
builder.mutationType({ description: 'Formal acts: each is recorded with who, when and which version it rests on.' });

/** Ids are readable: the type, then the key of the row. An unreadable one names nothing. */
function readGlobalId(globalId: string): { typename: string; id: string } {
  const split = globalId.indexOf(':');
  return { typename: globalId.slice(0, Math.max(split, 0)), id: globalId.slice(split + 1) };
}
