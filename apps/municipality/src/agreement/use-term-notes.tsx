import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { ExplainedDay } from '../explanation/ExplainedDay.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const TermNotesFragment = graphql(`
  fragment TermNotes on Agreement {
    id
    kind
    term(asOf: $asOf) {
      starts {
        ...ExplainedDay
      }
      ends {
        ...ExplainedDay
      }
    }
  }
`);

/** From when until when. */
export function useTermNotes(agreement: FragmentType<typeof TermNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const { id, kind, term } = readFragment(TermNotesFragment, agreement);
  if (kind === 'TEMPLATE') return [];
  const { ends, starts } = term;
  return [
    {
      id: 'starts',
      title: t`Begins`,
      content: <ExplainedDay label={t`First day`} answer={starts} agreement={id} isBeside />,
    },
    { id: 'ends', title: t`Ends`, content: <ExplainedDay label={t`Last day`} answer={ends} agreement={id} isBeside /> },
  ];
}
