import { PGlite } from '@electric-sql/pglite';
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm';
import { type Migration, readSchema } from './files.ts';
import { everything, migrationList, withSchemaEngine } from './schema-engine.ts';
import { pgliteMigrationAdapter } from './whole-script.ts';

/** The SQL that leads from the migrations to the schema; null when they say the same. */
export async function sqlBetween(migrations: readonly Migration[]): Promise<string | null> {
  const scratch = await PGlite.create();
  try {
    return await withSchemaEngine(pgliteMigrationAdapter(scratch), async (engine) => {
      await engine.applyMigrations({ migrationsList: migrationList(migrations), filters: everything });
      const { stdout } = await engine.diff({
        from: migrations.length === 0 ? { tag: 'empty' } : await introspected(engine),
        to: { tag: 'schemaDatamodel', files: readSchema() },
        script: true,
        exitCode: null,
        filters: everything,
      });
      const script = stdout?.trim() ?? '';
      return script === '' || script.startsWith('-- This is an empty migration') ? null : script;
    });
  } finally {
    await scratch.close();
  }
}

async function introspected(engine: SchemaEngine): Promise<DiffTarget> {
  const { schema } = await engine.introspect({
    schema: { files: readSchema().filter(({ path }) => path === 'schema.prisma') },
    baseDirectoryPath: '/',
    force: true,
    compositeTypeDepth: 0,
    namespaces: null,
  });
  return { tag: 'schemaDatamodel', files: schema.files };
}
