import { availableParallelism } from 'node:os';
import { ask } from './ask.ts';
import { rulesAsked } from './rules-asked.ts';

const wanted = process.argv.slice(2);
const waiting = wanted.length > 0 ? wanted : [...rulesAsked];

async function askTheRest(): Promise<void> {
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const { said, holds } = await ask(folder);
    console.log(said);
    if (!holds) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, askTheRest));
