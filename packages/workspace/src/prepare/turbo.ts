import { runChild } from '../setup/child.mjs';
import { root } from '../setup/workspace.mjs';

/** Runs the tasks whose inputs have changed; says nothing of the others. */
export function turbo(tasks: readonly string[]): Promise<number> {
  const words = ['run', ...tasks, '--output-logs=errors-only', '--log-order=grouped'];
  const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  return runChild(`${root}node_modules/.bin/turbo`, words, { cwd: root, env });
}
