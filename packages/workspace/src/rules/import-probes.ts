import { planted } from './planted.ts';
import { cruised } from './cruise.ts';

type Probe = { readonly rule: string; readonly file: string; readonly imports: string };

const inside = 'planted-probe';
export const importProbes: readonly Probe[] = [
  {
    rule: 'domain-imports-nothing-of-ours',
    file: `packages/domain/src/${inside}-wording.ts`,
    imports: '../../wording/src/index.ts',
  },
  { rule: 'domain-does-no-io', file: `packages/domain/src/${inside}-files.ts`, imports: 'node:fs' },
  {
    rule: 'ui-imports-nothing-of-ours',
    file: `packages/ui/src/${inside}-domain.ts`,
    imports: '../../domain/src/result.ts',
  },
  {
    rule: 'wording-imports-only-the-domain',
    file: `packages/wording/src/${inside}-ui.ts`,
    imports: '../../ui/src/index.ts',
  },
  {
    rule: 'front-imports-only-ui-and-wording',
    file: `packages/front/src/${inside}-domain.ts`,
    imports: '../../domain/src/result.ts',
  },
  {
    rule: 'reading-imports-only-front-ui-wording',
    file: `packages/reading/src/${inside}-domain.ts`,
    imports: '../../domain/src/result.ts',
  },
  {
    rule: 'keeping-imports-only-reading-front-ui-wording',
    file: `packages/keeping/src/${inside}-domain.ts`,
    imports: '../../domain/src/result.ts',
  },
  {
    rule: 'keeping-serves-only-secretariat-and-municipality',
    file: `apps/funder/src/${inside}-keeping.ts`,
    imports: '../../../packages/keeping/src/money/index.ts',
  },
  {
    rule: 'workspace-imports-nothing-of-ours',
    file: `packages/workspace/src/${inside}-domain.ts`,
    imports: '../../domain/src/result.ts',
  },
  {
    rule: 'database-imports-only-the-domain',
    file: `prisma/${inside}-wording.ts`,
    imports: '../packages/wording/src/index.ts',
  },
  {
    rule: 'api-imports-only-domain-and-database',
    file: `apps/api/src/${inside}-ui.ts`,
    imports: '../../../packages/ui/src/index.ts',
  },
  {
    rule: 'front-end-imports-only-what-front-ends-share',
    file: `apps/funder/src/${inside}-database.ts`,
    imports: '../../../prisma/src/index.ts',
  },
  {
    rule: 'nobody-imports-an-app',
    file: `packages/journey/src/${inside}-app.ts`,
    imports: '../../../apps/funder/src/main.tsx',
  },
  {
    rule: 'no-app-imports-another',
    file: `apps/municipality/src/${inside}-app.ts`,
    imports: '../../funder/src/main.tsx',
  },
  { rule: 'only-named-doors', file: `packages/wording/src/${inside}-inner.ts`, imports: '../../domain/src/result.ts' },
  { rule: 'browser-code-imports-no-node', file: `apps/secretariat/src/${inside}-files.ts`, imports: 'node:fs' },
  {
    rule: 'prisma-client-behind-its-doors',
    file: `apps/api/src/${inside}.mutation.ts`,
    imports: '../../../prisma/generated/client/client.ts',
  },
  {
    rule: 'no-code-imports-a-test',
    file: `packages/workspace/src/${inside}-test.ts`,
    imports: './checks/test-report.test.ts',
  },
  {
    rule: 'product-imports-no-test-builder',
    file: `packages/domain/src/agreement/${inside}-builder.ts`,
    imports: './an-agreement.ts',
  },
  {
    rule: 'every-import-resolves',
    file: `packages/domain/src/${inside}-nowhere.ts`,
    imports: './nowhere-to-be-found.ts',
  },
];

/** The names of the rules that did not see the violation planted for them. */
export async function blindImportRules(): Promise<string[]> {
  const files = importProbes.map(({ file, imports }) => ({ file, text: `import '${imports}';\n` }));
  const { violations } = await planted(files, () => cruised(files.map(({ file }) => file)));
  const seen = (probe: Probe) => violations.some(({ rule, from }) => rule === probe.rule && from === probe.file);
  return importProbes.filter((probe) => !seen(probe)).map(({ rule }) => rule);
}
