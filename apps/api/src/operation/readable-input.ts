import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ValidationRule } from 'graphql';
import type { OperationContext } from '../context.ts';

const deepest = 50;
const longestPath = 200;

/** PostgreSQL keeps no zero character and no half of a pair, in no text whatsoever. */
function isReadable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function unreadable(where: string): string {
  return `${where} holds a character that no text can have: a zero, or half of a pair. Take it out and send it again.`;
}

export const readableLiterals: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isReadable(node.value)) context.reportError(new GraphQLError(unreadable('A text'), { nodes: [node] }));
  },
});

export const readableVariables: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      const problem = problemIn(request.variables ?? {});
      if (problem) throw new GraphQLError(problem, { extensions: { code: 'BAD_INPUT', http: { status: 400 } } });
    },
  }),
};

type Met = { readonly path: string; readonly value: unknown; readonly depth: number };

/** Without recursion: what is sent may be nested deeper than the stack is. */
function problemIn(variables: Readonly<Record<string, unknown>>): string | null {
  const met: Met[] = [{ path: '', value: variables, depth: 0 }];
  for (let next = met.pop(); next; next = met.pop()) {
    const { depth, path, value } = next;
    if (typeof value === 'string' && !isReadable(value)) return unreadable(path);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) return `${path} is nested deeper than ${deepest} levels.`;
    for (const [name, inside] of Object.entries(value)) {
      if (!isReadable(name)) return unreadable(`A name in ${path}`);
      met.push({
        path: (path ? `${path}.${name}` : `$${name}`).slice(0, longestPath),
        value: inside,
        depth: depth + 1,
      });
    }
  }
  return null;
}
