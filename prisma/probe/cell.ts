import type { Row } from '../src/connection/connection.ts';
import type { Ask, Command, Table } from './catalogue.ts';
import { permitted, type World } from './oracle.ts';
import type { Claim } from './visitors.ts';

/** One claim doing one thing to one table; the rows it reached beside those it should. */
export interface Cell {
  readonly claim: Claim;
  readonly command: Command;
  readonly table: Table;
}

export interface Finding {
  readonly allowed: number;
  readonly forbidden: number;
  /** Reached and should not be, or the other way round. */
  readonly wrong: readonly string[];
}

export async function probe(ask: Ask, world: World, { claim, command, table }: Cell): Promise<Finding> {
  await ask('SAVEPOINT cell');
  await ask(
    `SELECT set_config('landsby.organisation_id', '${claim.organisationId}', true), set_config('landsby.person_id', '${claim.personId}', true)`,
  );
  await ask(`SET LOCAL ROLE landsby_${claim.role}`);
  const reached = await reach[command](ask, world, table).catch((error: unknown) => {
    if (isRefusal(error)) return new Set<string>();
    throw error;
  });
  await ask('ROLLBACK TO SAVEPOINT cell');
  const rows = world[table.name] ?? [];
  const may = permitted(world, { claim, command, table: table.name });
  const expected = new Set(rows.filter(may).map((row) => keyOf(table, row)));
  const keys = rows.map((row) => keyOf(table, row));
  return {
    allowed: expected.size,
    forbidden: keys.length - expected.size,
    wrong: [
      ...keys.filter((key) => reached.has(key) && !expected.has(key)).map((key) => `reached ${key}`),
      ...keys.filter((key) => !reached.has(key) && expected.has(key)).map((key) => `kept from ${key}`),
    ],
  };
}

type Reach = (ask: Ask, world: World, table: Table) => Promise<ReadonlySet<string>>;

/** No statement here has a WHERE: it would bring the reading policies in and hide what the writing ones let through. */
const reach: Readonly<Record<Command, Reach>> = {
  select: async (ask, _world, table) => keysIn(table, await ask(`SELECT to_jsonb(t) AS row FROM ${table.name} t`)),
  insert: async (ask, world, table) => {
    const candidates = JSON.stringify(world[table.name] ?? []).replaceAll("'", "''");
    const answers = await ask(
      `SELECT candidate AS row, probe.insert_one('${table.name}', candidate) AS state FROM jsonb_array_elements('${candidates}') candidate`,
    );
    return keysIn(
      table,
      answers.filter(({ state }) => letThrough(String(state))),
    );
  },
  update: async (ask, _world, table) => {
    const [column, value] = table.columns.includes('version')
      ? ['version', '999']
      : table.columns.includes('last_seen_at')
        ? ['last_seen_at', "'2000-01-01Z'"]
        : [table.columns[0], 'NULL'];
    await ask(`UPDATE ${table.name} SET ${column} = ${value}`);
    await ask('RESET ROLE');
    return keysIn(table, await ask(`SELECT to_jsonb(t) AS row FROM ${table.name} t WHERE ${column} = ${value}`));
  },
  delete: async (ask, world, table) => {
    await ask(`DELETE FROM ${table.name}`);
    await ask('RESET ROLE');
    const left = keysIn(table, await ask(`SELECT to_jsonb(t) AS row FROM ${table.name} t`));
    return new Set((world[table.name] ?? []).map((row) => keyOf(table, row)).filter((key) => !left.has(key)));
  },
};

/** Keys are looked at only after the policies; what runs before them may also refuse with a check. */
function letThrough(state: string): boolean {
  if (['PR0BE', '23505', '23503'].includes(state)) return true;
  if (['42501', '23514'].includes(state)) return false;
  throw new Error(`An insert ended in a way the probe does not know: ${state}`);
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

function keysIn(table: Table, found: readonly Row[]): ReadonlySet<string> {
  return new Set(found.map(({ row }) => keyOf(table, row as Row)));
}

function keyOf(table: Table, row: Row): string {
  return `${table.name} ${table.key.map((column) => String(row[column])).join('/')}`;
}

/** Every row there is, read past the policies. */
export async function readWorld(ask: Ask, tables: readonly Table[]): Promise<World> {
  const world: Record<string, readonly Row[]> = {};
  for (const { name } of tables)
    world[name] = (await ask(`SELECT to_jsonb(t) AS row FROM ${name} t`)).map(({ row }) => row as Row);
  return world;
}
