import { MoneyBeside } from '@landsby/reading/explanation';
import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { ExplainedSpans } from '../explanation/ExplainedSpans.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MoneyNotesFragment = graphql(`
  fragment MoneyNotes on Agreement {
    id
    appropriationTotal {
      ...MoneyBeside
    }
    unfunded(asOf: $asOf) {
      ...ExplainedSpans
    }
  }
`);

/** Beside the money set aside: how much it is in all, and how far it does not reach. */
export function useMoneyNotes(agreement: FragmentType<typeof MoneyNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const { appropriationTotal, id, unfunded } = readFragment(MoneyNotesFragment, agreement);
  if (!appropriationTotal) return [];
  return [
    {
      id: 'set-aside',
      title: t`Set aside in all`,
      content: <MoneyBeside label={t`Set aside in all`} answer={appropriationTotal} />,
    },
    {
      id: 'without-money',
      title: t`Nothing set aside`,
      content: (
        <ExplainedSpans
          label={t`Time without money set aside`}
          answer={unfunded}
          agreement={id}
          none={t`set aside for the whole term`}
          isBeside
        />
      ),
    },
  ];
}
