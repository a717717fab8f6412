import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome } from './check.ts';
import { bin, ran, type Where } from './program.ts';
import { countTests, type TestReport } from './test-report.ts';

/** All tests of one package, counted from vitest's own report. */
export async function testsOf(folder: string, where: Where = {}): Promise<Outcome> {
  const shelf = mkdtempSync(join(tmpdir(), 'landsby-tests-'));
  const file = join(shelf, 'report.json');
  try {
    const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await ran(bin('vitest', folder), words, { cwd: root + folder, minutes: 12, ...where });
    if (!existsSync(file)) return failedOnce(output);

    const outcome = countTests(JSON.parse(readFileSync(file, 'utf8')) as TestReport, code);
    return outcome.failed > 0 ? { ...outcome, said: `${outcome.said}\n${output.slice(-4000)}` } : outcome;
  } finally {
    rmSync(shelf, { recursive: true, force: true });
  }
}
