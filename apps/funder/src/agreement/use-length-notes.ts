import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const LengthNotesFragment = graphql(`
  fragment LengthNotes on Agreement {
    kind
    term(asOf: $asOf) {
      length {
        agrees
      }
    }
  }
`);

/** Whether the stated length fits the days. */
export function useLengthNotes(agreement: FragmentType<typeof LengthNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const { kind, term } = readFragment(LengthNotesFragment, agreement);
  if (kind === 'TEMPLATE' || term.length?.agrees !== false) return [];
  return [
    {
      id: 'length',
      title: t`Contradiction`,
      state: { kind: 'late', word: t`Does not fit` },
      content: t`The length that is written is not the time between the two days.`,
    },
  ];
}
