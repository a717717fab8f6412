import { DataTable, Notice, Stack } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const DefinitionProblemsFragment = graphql(`
  fragment DefinitionProblems on DefinitionProblem {
    path
    expected
    found
  }
`);

interface DefinitionProblemsProps {
  readonly problems: readonly FragmentType<typeof DefinitionProblemsFragment>[];
}

export function DefinitionProblems(props: DefinitionProblemsProps) {
  const { t } = useLingui();
  const problems = readFragment(DefinitionProblemsFragment, props.problems);
  const count = problems.length;
  return (
    <Stack>
      <Notice
        kind="failure"
        title={t`${plural(count, { one: '# place is not right yet', other: '# places are not right yet' })}`}
        isOutcome
      >
        <Trans>Nothing was saved, and your text is still below. Correct these places and try again.</Trans>
      </Notice>
      <DataTable
        caption={t`What to correct`}
        columns={[
          { key: 'path', title: t`Where`, cell: ({ path }) => <code>{path}</code>, isRowHeader: true },
          { key: 'expected', title: t`Expected`, cell: ({ expected }) => <span lang="en">{expected}</span> },
          { key: 'found', title: t`Found`, cell: ({ found }) => <span lang="en">{found}</span> },
        ]}
        rows={problems}
        rowKey={({ path, expected }) => `${path} ${expected}`}
      />
    </Stack>
  );
}
