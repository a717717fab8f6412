import { ensureBuilt } from './ensure-built.ts';

process.exitCode = await ensureBuilt();
