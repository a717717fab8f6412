import { sqlBetween } from './src/migration/drift.ts';
import { readMigrations } from './src/migration/files.ts';

const sql = await sqlBetween(readMigrations());
if (sql !== null) {
  process.stderr.write(`The schema asks for more than the migrations give. Missing:\n${sql}\n`);
  process.exitCode = 1;
}
