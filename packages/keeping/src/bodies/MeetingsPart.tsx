import { usePickedWords, useWording } from '@landsby/front';
import { ExplainedDay, StatementFragment, useTrace } from '@landsby/reading/explanation';
import { type Column, DataTable, Explained, Section, Sentence, Stack, StateMark, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { MeetingTable } from './MeetingTable.tsx';
import { nameOfWho } from './use-who-names.ts';

const MeetingsPartFragment = graphql(`
  fragment MeetingsPart on Body {
    agreement {
      id
    }
    cadence {
      from
      until
      dueOn {
        ...ExplainedDay
      }
      state
      keptOn
      agendaMissing {
        da
        sv
        en
      }
    }
    nextHost {
      who {
        ...WhoName
      }
      undetermined {
        ...Statement
      }
      because {
        ...Trace
      }
    }
    ...MeetingTable
  }
`);

const looks = { KEPT: 'settled', MISSED: 'late', OPEN: 'open', NOT_RECORDED: 'undetermined' } as const;

interface MeetingsPartProps {
  readonly body: FragmentType<typeof MeetingsPartFragment>;
  readonly name: string;
}

/** Whether a body met as often as agreed, who hosts next, and its meetings. */
export function MeetingsPart({ body, name }: MeetingsPartProps) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const shown = readFragment(MeetingsPartFragment, body);
  const { agreement, cadence, nextHost } = shown;
  const trace = useTrace()({ label: t`Who hosts next`, because: nextHost.because, agreement: agreement.id });
  const missing = readFragment(StatementFragment, nextHost.undetermined);

  type Period = (typeof cadence)[number];
  const columns: readonly Column<Period>[] = [
    { key: 'period', title: t`Period`, isRowHeader: true, cell: ({ from, until }) => wording.period(from, until) },
    {
      key: 'due',
      title: t`To meet by`,
      cell: ({ dueOn }) => <ExplainedDay label={t`To meet by`} answer={dueOn} agreement={agreement.id} />,
    },
    {
      key: 'state',
      title: t`Met`,
      cell: ({ agendaMissing, keptOn, state }) => {
        const items = wording.list(agendaMissing.map((words) => pick(words).text));
        return (
          <>
            <StateMark state={looks[state]} word={wording.label('cadenceState', state)} />{' '}
            {keptOn !== null && wording.day(keptOn)}
            {items !== '' && state !== 'NOT_RECORDED' && <Trans>Not yet dealt with: {items}.</Trans>}
          </>
        );
      },
    },
  ];
  return (
    <Section level={3} title={t`Meetings of ${name}`}>
      <Stack>
        {missing?.code !== 'hostingUnstated' && (
          <Sentence>
            <Trans>Next host:</Trans>{' '}
            {missing ? (
              <Undetermined {...trace} {...wording.missing(missing)} />
            ) : (
              nextHost.who && <Explained {...trace} value={nameOfWho(nextHost.who)} />
            )}
          </Sentence>
        )}
        {cadence.length > 0 && (
          <DataTable
            caption={t`Whether it met as agreed`}
            columns={columns}
            rows={cadence}
            rowKey={({ from, until }) => `${from} ${until}`}
          />
        )}
        <MeetingTable body={shown} />
      </Stack>
    </Section>
  );
}
