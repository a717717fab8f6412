import { cruise } from 'dependency-cruiser';
import { root } from '../setup/workspace.mjs';
import { importRules } from './import-rules.ts';

type Violation = { readonly rule: string; readonly from: string; readonly to: string };
export type Cruised = { readonly modules: number; readonly violations: readonly Violation[] };

/** Without the exports fields and conditions, imports between our packages do not resolve and every rule passes. */
export async function cruised(paths: readonly string[]): Promise<Cruised> {
  const { output } = await cruise(
    [...paths],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: importRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules|/generated/' },
      exclude: { path: '/dist/|/coverage/' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.css'],
    },
  );
  if (typeof output === 'string') throw new TypeError('The cruise answered with text, not with its result.');
  const ours = output.modules.filter(({ source }) => /^(apps|packages|prisma)\//.test(source));
  const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: ours.length, violations };
}
