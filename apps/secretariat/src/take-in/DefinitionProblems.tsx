import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { DataTable, Notice, Stack } from '@landsby/ui';
import { useEffect, useRef } from 'react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const DefinitionProblemsFragment = graphql(`
  fragment DefinitionProblems on DefinitionProblem {
    path
    expected {
      ...Statement
    }
    found {
      ...Statement
    }
  }
`);

interface DefinitionProblemsProps {
  readonly problems: readonly FragmentType<typeof DefinitionProblemsFragment>[];
}

export function DefinitionProblems(props: DefinitionProblemsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const problems = readFragment(DefinitionProblemsFragment, props.problems).map(({ expected, found, path }) => ({
    path,
    found: wording.found(readFragment(StatementFragment, found)),
    toDo: wording.expectation(readFragment(StatementFragment, expected)),
  }));
  const count = problems.length;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Stack>
      <div ref={place} tabIndex={-1}>
        <Notice
          kind="failure"
          title={t`${plural(count, { one: '# place is not right yet', other: '# places are not right yet' })}`}
          isOutcome
        >
          <Trans>Nothing was saved, and your text is still below. Correct these places and try again.</Trans>
        </Notice>
      </div>
      <DataTable
        caption={t`What to correct`}
        columns={[
          { key: 'path', title: t`Where`, cell: ({ path }) => <code>{path}</code>, isRowHeader: true },
          { key: 'found', title: t`What stands there`, cell: ({ found }) => found },
          { key: 'toDo', title: t`What to do`, cell: ({ toDo }) => toDo },
        ]}
        rows={problems}
        rowKey={({ path, toDo }) => `${path} ${toDo}`}
      />
    </Stack>
  );
}
