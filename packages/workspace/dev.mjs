import { command } from './src/setup/command.mjs';

await command([
  { script: 'packages/workspace/src/prepare/generate.ts' },
  { script: 'packages/workspace/src/dev/dev.ts' },
]);
