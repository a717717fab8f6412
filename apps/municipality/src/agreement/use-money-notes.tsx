import { useWording } from '@landsby/front';
import { MoneyBeside, useTrace } from '@landsby/reading/explanation';
import { Explained, type MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MoneyNotesFragment = graphql(`
  fragment MoneyNotes on Agreement {
    id
    appropriationTotal {
      ...MoneyBeside
    }
    unfunded(asOf: $asOf) {
      spans {
        from
        until
      }
      because {
        ...Trace
      }
    }
  }
`);

/** Beside the first appropriation: what is set aside in all, and when the agreement runs on without money. */
export function useMoneyNotes(agreement: FragmentType<typeof MoneyNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const wording = useWording();
  const traceOf = useTrace();
  const { appropriationTotal, id, unfunded } = readFragment(MoneyNotesFragment, agreement);
  if (!appropriationTotal) return [];
  const label = t`Without money`;
  const spans = (unfunded.spans ?? []).map(({ from, until }) => wording.period(from, until));
  return [
    {
      id: 'total',
      title: t`Set aside in all`,
      content: <MoneyBeside label={t`Set aside in all`} answer={appropriationTotal} />,
    },
    ...(spans.length > 0
      ? [
          {
            id: 'unfunded',
            title: label,
            state: { kind: 'late' as const, word: t`Runs on unfunded` },
            content: (
              <Explained
                {...traceOf({ label, because: unfunded.because, agreement: id })}
                value={wording.list(spans)}
              />
            ),
          },
        ]
      : []),
  ];
}
