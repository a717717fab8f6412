import { appendFileSync } from 'node:fs';
import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';

type Hits = Record<string, number>;

/** What the instrumented rules read and write; its shape is the instrumenter's. */
type Switchboard = {
  activeMutant?: string | undefined;
  currentTestId?: string;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
};

const journal = process.env['MUTANT_JOURNAL'] ?? '';
const write = (word: string, id: string) => appendFileSync(journal, `${word} ${id}\n`);
const settled = new Set((process.env['MUTANTS_SETTLED'] ?? '').split(','));
const board: Switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {});

/** Runs a test as it stands, then once more for each mutant it comes by that no test has found yet. */
export default class TogglingRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const hits = await hitsOf(run, test.id);

    const before = settled.size;
    for (const [id, count] of Object.entries(hits).filter(([key]) => !settled.has(key))) {
      write('asked', id);
      if (!(await notices(run, id, count))) continue;
      settled.add(id);
      write('found', id);
    }
    // A rule that remembered between two calls would hand a mutant's answer on.
    if (settled.size > before) await run();
    // What the next file loads belongs to no test.
    delete board.currentTestId;
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    for (const id of Object.keys(board.mutantCoverage?.static ?? {})) write('onLoad', id);
    super.onAfterRunFiles(files);
  }
}

async function hitsOf(run: () => unknown, id: string): Promise<Hits> {
  board.currentTestId = id;
  await run();
  const hits = board.mutantCoverage?.perTest[id] ?? {};
  if (board.mutantCoverage) board.mutantCoverage.perTest = {};
  board.currentTestId = 'a repeated test';
  return hits;
}

async function notices(run: () => unknown, id: string, count: number): Promise<boolean> {
  Object.assign(board, { activeMutant: id, hitCount: 0, hitLimit: count * 100 + 1000 });
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(board, { activeMutant: undefined, hitCount: undefined });
  }
}
