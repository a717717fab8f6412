import { bin, ran } from '../checks/program.ts';
import { planted } from './planted.ts';

type Probe = { readonly rule: string; readonly file: string; readonly text: string };

const probe = 'planted-probe';
const aRule = 'packages/domain/src/agreement';
export const lintProbes: readonly Probe[] = [
  { rule: 'no-restricted-globals', file: `${aRule}/${probe}-date.ts`, text: 'export const now = () => new Date();\n' },
  {
    rule: 'no-restricted-globals',
    file: `${aRule}/${probe}-fetch.ts`,
    text: "export const page = () => fetch('/');\n",
  },
  {
    rule: 'no-restricted-globals',
    file: `${aRule}/${probe}-process.ts`,
    text: 'export const path = () => process.argv;\n',
  },
  {
    rule: 'no-restricted-properties',
    file: `${aRule}/${probe}-random.ts`,
    text: 'export const any = () => Math.random();\n',
  },
  {
    rule: 'no-restricted-properties',
    file: `${aRule}/${probe}-now.ts`,
    text: 'export const today = () => Temporal.Now.plainDateISO();\n',
  },
  {
    rule: 'no-process-env',
    file: `apps/api/src/${probe}-environment.ts`,
    text: "export const port = () => process.env['PORT'];\n",
  },
  { rule: 'no-default-export', file: `apps/api/src/${probe}-default.ts`, text: 'export default 1;\n' },
  {
    rule: 'no-restricted-imports',
    file: `apps/api/src/${probe}.mutation.ts`,
    text: "export type { PrismaClient } from '@landsby/db';\n",
  },
  {
    rule: 'no-floating-promises',
    file: `apps/api/src/${probe}-floating.ts`,
    text: 'const late = async () => 1;\nexport const lost = () => {\n  late();\n};\n',
  },
  { rule: 'no-explicit-any', file: `packages/ui/src/${probe}-any.ts`, text: 'export const loose: any = 1;\n' },
  {
    rule: 'alt-text',
    file: `packages/ui/src/${probe}-picture.tsx`,
    text: 'export const Picture = () => <img src="a.png" />;\n',
  },
  {
    rule: 'no-focused-tests',
    file: `apps/api/src/${probe}.test.ts`,
    text: "import { expect, it } from 'vitest';\n\nit.only('alone', () => expect(1).toBe(1));\n",
  },
];

/** The rules, with their files, that did not see the violation planted for them. */
export async function blindLintRules(): Promise<string[]> {
  const { output } = await planted(lintProbes, () =>
    ran(bin('oxlint'), ['--type-aware', '--format=json', ...lintProbes.map(({ file }) => file)]),
  );
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code?: string; filename: string }[] };
  const seen = ({ rule, file }: Probe) =>
    diagnostics.some(({ code = '', filename }) => code.includes(`(${rule})`) && filename.endsWith(file));
  return lintProbes.filter((each) => !seen(each)).map(({ rule, file }) => `${rule} (${file})`);
}
