import type { Duplex } from 'node:stream';
import type { ClientBase, QueryResult } from 'pg';
import { beginning } from '../door/opening.ts';

interface Statement {
  readonly text: string;
}

interface Inside {
  readonly connection: { readonly stream: Duplex };
  query: (statement: Statement | string, ...rest: readonly unknown[]) => Promise<QueryResult>;
}

/** Statements that are asked without waiting for one another leave in one write, and a transaction's beginning waits for its first statement. */
export function inOneWrite(client: ClientBase): void {
  const inside = client as unknown as Inside;
  const { stream } = inside.connection;
  const ask = inside.query.bind(client);
  let gathering = false;
  const send = () => {
    gathering = false;
    stream.uncork();
  };
  inside.query = (statement, ...rest) => {
    if (!gathering) {
      gathering = true;
      stream.cork();
      setImmediate(send);
    }
    const text = typeof statement === 'string' ? statement : statement.text;
    if (text === 'BEGIN') return begun(ask(beginning()));
    return text === 'COMMIT' ? ask(text) : ask(statement, ...rest);
  };
}

/** Were a beginning to fail, no standpoint would hold beyond its own statement, and the next would stand in the role without rights. */
function begun(answer: Promise<QueryResult>): Promise<QueryResult> {
  answer.catch(() => undefined);
  return Promise.resolve({ command: 'BEGIN', rowCount: 0, oid: 0, fields: [], rows: [] });
}
