import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, freshDatabase, type TestDatabase } from '../src/testing/index.ts';
import { commands, type Policy, policiesOf, type Table, tablesOf } from './catalogue.ts';
import { type Cell, probe, readWorld } from './cell.ts';
import type { World } from './oracle.ts';
import { claims, tenantClaims } from './visitors.ts';

const worldSql = readFileSync(new URL('./world.sql', import.meta.url), 'utf8');

describe.each(engines)('who reaches what on %s', (engine) => {
  let database: TestDatabase;
  let tables: readonly Table[];
  let policies: readonly Policy[];
  let world: World;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await database.behind(worldSql);
    tables = await tablesOf(database.behind);
    policies = await policiesOf(database.behind);
    world = await readWorld(database.behind, tables);
  });
  afterAll(() => database.close());

  it('has rows of two tenants in every table', () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ name }) => (world[name] ?? []).length < 2)).toEqual([]);
  });

  it('is exactly what each standpoint may do: every table, command, role and row', async () => {
    const wrong = await database.scratch(async (ask) => {
      const found: string[] = [];
      for (const cell of cells(tables))
        found.push(...(await probe(ask, world, cell)).wrong.map((what) => `${nameOf(cell)} ${what}`));
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('has for every policy of a tenant a row it opens and a row it keeps closed', async () => {
    const oneSided = await database.scratch(async (ask) => {
      const found: string[] = [];
      for (const policy of policies.filter(({ role }) => tenantClaims.some((claim) => claim.role === role))) {
        const findings = await inTurn(cellsOf(policy, tables), (cell) => probe(ask, world, cell));
        if (!findings.some(({ allowed }) => allowed > 0) || !findings.some(({ forbidden }) => forbidden > 0))
          found.push(`${policy.name} on ${policy.table}`);
      }
      return found;
    });
    expect(oneSided).toEqual([]);
  });

  it('turns red when any one policy is dropped', async () => {
    expect(policies.length).toBeGreaterThan(50);
    expect(await unnoticed(policies, ({ name, table }) => `DROP POLICY ${name} ON ${table}`)).toEqual([]);
  });

  it('turns red when any one policy of a tenant lets everything through', async () => {
    const ofTenants = policies.filter(({ role }) => tenantClaims.some((claim) => claim.role === role));
    expect(await unnoticed(ofTenants, wideOpen)).toEqual([]);
  });

  it('turns red when a table stops asking its policies', async () => {
    const open = tables.map(({ name }) => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`).join(';');
    const wrong = await database.scratch(async (ask) => {
      await ask(open);
      return inTurn(cells(tables), (cell) => probe(ask, world, cell));
    });
    expect(wrong.flatMap((finding) => finding.wrong).length).toBeGreaterThan(100);
  });

  /** The policies whose loss or widening the probe does not see. */
  function unnoticed(suspects: readonly Policy[], spoil: (policy: Policy) => string): Promise<readonly string[]> {
    return database.scratch(async (ask) => {
      const found: string[] = [];
      for (const policy of suspects) {
        await ask('SAVEPOINT spoilt');
        await ask(spoil(policy));
        const findings = await inTurn(cellsOf(policy, tables), (cell) => probe(ask, world, cell));
        await ask('ROLLBACK TO SAVEPOINT spoilt');
        if (findings.every(({ wrong }) => wrong.length === 0)) found.push(`${policy.name} on ${policy.table}`);
      }
      return found;
    });
  }
});

function cells(tables: readonly Table[]): readonly Cell[] {
  return claims.flatMap((claim) => tables.flatMap((table) => commands.map((command) => ({ claim, command, table }))));
}

function cellsOf({ role, command, table }: Policy, tables: readonly Table[]): readonly Cell[] {
  return cells(tables).filter(
    (cell) => cell.claim.role === role && cell.command === command && cell.table.name === table,
  );
}

function nameOf({ claim, command, table }: Cell): string {
  return `${claim.role} as ${claim.organisationId || 'nobody'}: ${command} ${table.name}:`;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function wideOpen({ name, table, using, check }: Policy): string {
  return `ALTER POLICY ${name} ON ${table} ${using ? 'USING (true)' : ''} ${check ? 'WITH CHECK (true)' : ''}`;
}
