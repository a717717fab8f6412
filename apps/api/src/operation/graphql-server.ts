import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { OperationContext } from '../context.ts';
import type { Log } from '../http/request-log.ts';
import { limitAliases } from './alias.limit.ts';
import { tellError } from './errors.ts';
import { logErrors } from './error-log.plugin.ts';
import { oneTransaction } from './one-transaction.plugin.ts';
import { planned } from './planned/planned.plugin.ts';
import { readableLiterals, readableVariables } from './readable-input.ts';
import { keepAnswers, writeResult } from './same-answer.plugin.ts';
import { statusByMediaType } from './status.plugin.ts';

const mostTokens = 4_000;

/** Introspection is open to everybody: the schema is public, what it leads to is not. */
export function buildGraphqlServer(schema: GraphQLSchema, log: Log): ApolloServer<OperationContext> {
  const plugins: ApolloServerPlugin<OperationContext>[] = [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    logErrors,
    readableVariables,
    oneTransaction,
    planned,
    statusByMediaType,
    keepAnswers,
  ];
  return new ApolloServer<OperationContext>({
    schema,
    plugins,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: mostTokens },
    validationRules: [limitAliases, readableLiterals],
    maxRecursiveSelections: true,
    formatError: tellError,
    stringifyResult: writeResult,
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
}
