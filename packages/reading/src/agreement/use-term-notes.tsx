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
    }
  }
`);

/** From when until when. */
export function useTermNotes(agreement: FragmentType<typeof TermNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const { kind, term } = readFragment(TermNotesFragment, agreement);
  if (kind === 'TEMPLATE') return [];
  const { ends, starts } = term;
  return [
    {
      id: 'starts',
      title: t`Begins`,
      content: <DayBeside label={t`First day`} answer={starts} />,
    },
    { id: 'ends', title: t`Ends`, content: <DayBeside label={t`Last day`} answer={ends} /> },
  ];
}
