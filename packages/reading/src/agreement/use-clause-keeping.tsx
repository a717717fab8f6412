import { useDocumentWords, useWording } from '@landsby/front';
import { ClauseKeeping, type ClauseRunBy, type DocumentClause, useRuleName } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { ClauseKeeper } from '../generated/graphql.ts';
import { type KeptNamesFragment, useKeptNames } from './use-kept-names.ts';

const ClauseKeepingFragment = graphql(`
  fragment ClauseKeeping on Clause {
    coverage {
      keptBy
      points {
        rule
        keptBy
      }
      records(asOf: $asOf) {
        key
        content
      }
    }
  }
`);

const runBy: Readonly<Record<ClauseKeeper, ClauseRunBy>> = {
  RULE: 'rule',
  RECORD: 'record',
  PEOPLE: 'people',
  MIXED: 'mixed',
};

/** What keeps a clause: in a word, and point by point with what was recorded. */
export function useClauseKeeping(agreement: FragmentType<typeof KeptNamesFragment>) {
  const { t } = useLingui();
  const wording = useWording();
  const words = useDocumentWords().runBy;
  const ruleName = useRuleName();
  const nameIn = useKeptNames(agreement);

  return (clause: FragmentType<typeof ClauseKeepingFragment>): Pick<DocumentClause, 'runBy' | 'keeping'> => {
    const { keptBy, points, records } = readFragment(ClauseKeepingFragment, clause).coverage;
    const keeper = runBy[keptBy];
    const shown = points.map((point, position) => ({
      id: point.rule ?? `${position}`,
      text: point.rule === null ? words[runBy[point.keptBy]] : (ruleName(point.rule) ?? point.rule),
      runBy: runBy[point.keptBy],
      runByWord: words[runBy[point.keptBy]],
      ...(point.rule !== null && { rule: point.rule }),
    }));
    const texts = records.flatMap(({ content }) => wording.record(content as never, nameIn(content)) ?? []);
    return {
      runBy: keeper,
      keeping: <ClauseKeeping word={words[keeper]} points={shown} records={{ title: t`Recorded here`, texts }} />,
    };
  };
}
