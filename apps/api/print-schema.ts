import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './src/schema/index.ts';

/** Writes schema.graphql; with --check it only says whether the committed one is what the code prints. */
const file = new URL('schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  console.error(
    'schema.graphql is not what the code prints; run `node print-schema.ts` in apps/api and look at the difference.',
  );
  process.exitCode = 1;
}
