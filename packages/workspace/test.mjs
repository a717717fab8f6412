import { command } from './src/setup/command.mjs';

await command([{ script: 'packages/workspace/src/checks/run.ts', words: process.argv.slice(2) }]);
