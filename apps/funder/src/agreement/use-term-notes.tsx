import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { DayBeside } from '../explanation/DayBeside.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const TermNotesFragment = graphql(`
  fragment TermNotes on Agreement {
    id
    kind
    term(asOf: $asOf) {
      starts {
        ...DayBeside
      }
      ends {
        ...DayBeside
      }
      length {
        agrees
      }
    }
  }
`);

/** From when until when; and whether the stated length fits. */
export function useTermNotes(agreement: FragmentType<typeof TermNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const { kind, term } = readFragment(TermNotesFragment, agreement);
  if (kind === 'TEMPLATE') return [];
  const { ends, length, starts } = term;
  return [
    {
      id: 'starts',
      title: t`Begins`,
      content: <DayBeside label={t`First day`} answer={starts} />,
    },
    { id: 'ends', title: t`Ends`, content: <DayBeside label={t`Last day`} answer={ends} /> },
    ...(length?.agrees === false
      ? [
          {
            id: 'length',
            title: t`Contradiction`,
            state: { kind: 'late' as const, word: t`Does not fit` },
            content: t`The length that is written is not the time between the two days.`,
          },
        ]
      : []),
  ];
}
