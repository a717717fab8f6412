import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

const frontEnd = '^apps/(secretariat|municipality|funder)/';
const test = '[.]test[.]tsx?$';
const testBuilder = '/(a|an|any)-[^/]+[.]tsx?$';
const builtIn = { dependencyTypes: ['core' as const] };

/** Who may import whom. Each rule has a probe of the same name. */
export const importRules = [
  rule(
    'domain-imports-nothing-of-ours',
    { path: '^packages/domain/' },
    { path: '^(apps|prisma)/|^packages/(?!domain/)' },
  ),
  rule('domain-does-no-io', { path: '^packages/domain/src/', pathNot: test }, builtIn),
  rule('ui-imports-nothing-of-ours', { path: '^packages/ui/' }, { path: '^(apps|prisma)/|^packages/(?!ui/)' }),
  rule(
    'wording-imports-only-the-domain',
    { path: '^packages/wording/' },
    { path: '^(apps|prisma)/|^packages/(?!(wording|domain)/)' },
  ),
  rule(
    'front-imports-only-ui-and-wording',
    { path: '^packages/front/' },
    { path: '^(apps|prisma)/|^packages/(?!(front|ui|wording)/)' },
  ),
  rule(
    'reading-imports-only-front-ui-wording',
    { path: '^packages/reading/' },
    { path: '^(apps|prisma)/|^packages/(?!(reading|front|ui|wording)/)' },
  ),
  rule(
    'keeping-imports-only-reading-front-ui-wording',
    { path: '^packages/keeping/' },
    { path: '^(apps|prisma)/|^packages/(?!(keeping|reading|front|ui|wording)/)' },
  ),
  rule(
    'keeping-serves-only-secretariat-and-municipality',
    { path: '^(apps|packages|prisma)/', pathNot: '^(apps/(secretariat|municipality)|packages/keeping)/' },
    { path: '^packages/keeping/' },
  ),
  rule(
    'workspace-imports-nothing-of-ours',
    { path: '^packages/workspace/' },
    { path: '^(apps|prisma)/|^packages/(?!workspace/)' },
  ),
  rule('database-imports-only-the-domain', { path: '^prisma/' }, { path: '^apps/|^packages/(?!domain/)' }),
  rule('api-imports-only-domain-and-database', { path: '^apps/api/' }, { path: '^packages/(?!domain/)' }),
  rule(
    'front-end-imports-only-what-front-ends-share',
    { path: frontEnd },
    { path: '^prisma/|^packages/(?!(keeping|reading|front|ui|domain|wording)/)' },
  ),
  rule('nobody-imports-an-app', { path: '^(packages|prisma)/' }, { path: '^apps/' }),
  rule('no-app-imports-another', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
  rule(
    'only-named-doors',
    { path: '^(apps/[^/]+|packages/[^/]+|prisma)/' },
    { path: '^(apps|packages|prisma)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  ),
  rule(
    'browser-code-imports-no-node',
    {
      path: '^(apps/(secretariat|municipality|funder)|packages/(keeping|reading|front|ui|wording))/src/',
      pathNot: test,
    },
    builtIn,
  ),
  rule(
    'prisma-client-behind-its-doors',
    { path: '^apps/api/src/', pathNot: `[.](store|type)[.]ts$|/(context|builder)[.]ts$|${test}` },
    { path: 'prisma/generated/|@prisma/client' },
  ),
  rule('no-code-imports-a-test', { path: '^(apps|packages|prisma)/', pathNot: test }, { path: test }),
  rule(
    'product-imports-no-test-builder',
    { path: '^(apps|packages|prisma)/', pathNot: `${test}|${testBuilder}|/testing/|[.]bench[.]ts$` },
    { path: testBuilder },
  ),
  rule('every-import-resolves', { path: '^(apps|packages|prisma)/' }, { couldNotResolve: true }),
];

function rule(
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType & { name: string } {
  return { name, severity: 'error', from, to };
}
