import { command } from './src/setup/command.mjs';

await command([
  { script: 'packages/workspace/src/prepare/prepare.ts' },
  { script: 'apps/api/src/server.ts', server: true },
]);
