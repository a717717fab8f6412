import { useWording } from '@landsby/front';
import { type Column, DataTable, EmptyState, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RoundActs } from './RoundActs.tsx';
import { RoundDue } from './RoundDue.tsx';

const HeldRoundsFragment = graphql(`
  fragment HeldRounds on PaidRounds {
    held {
      key
      on
      venue
      atStart
      atEnd
      ...RoundDue
      ...RoundActs
    }
    ...AmountsToChoose
  }
`);

interface HeldRoundsProps {
  readonly rounds: FragmentType<typeof HeldRoundsFragment>;
  readonly agreement: string;
}

export function HeldRounds({ rounds, agreement }: HeldRoundsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const shown = readFragment(HeldRoundsFragment, rounds);
  type Round = (typeof shown.held)[number];

  const columns: readonly Column<Round>[] = [
    {
      key: 'on',
      title: t`Held`,
      isRowHeader: true,
      cell: ({ on, venue }) => (
        <Stack space="tight">
          {wording.day(on)}
          {venue !== null && <Sentence look="quiet">{venue}</Sentence>}
        </Stack>
      ),
    },
    { key: 'count', title: t`Participants`, cell: ({ atEnd, atStart }) => <Counts atStart={atStart} atEnd={atEnd} /> },
    {
      key: 'due',
      title: t`Due`,
      isText: true,
      cell: (round) => (
        <Stack space="tight">
          <RoundDue round={round} agreement={agreement} />
          <RoundActs round={round} rounds={shown} />
        </Stack>
      ),
    },
  ];
  return (
    <DataTable
      caption={t`Courses held`}
      columns={columns}
      rows={shown.held}
      rowKey={({ key }) => key}
      empty={
        <EmptyState title={t`No course is recorded yet`}>
          <Trans>
            Once one is held and both parties have said so, it says here what is due for it, or why nothing is.
          </Trans>
        </EmptyState>
      }
    />
  );
}

function Counts({ atStart, atEnd }: { readonly atStart: number | null; readonly atEnd: number | null }) {
  if (atStart !== null && atStart === atEnd) return <Trans>{atStart} all through</Trans>;
  return (
    <Stack space="tight">
      {atStart !== null && (
        <span>
          <Trans>{atStart} at the start</Trans>
        </span>
      )}
      {atEnd !== null && (
        <span>
          <Trans>{atEnd} at the end</Trans>
        </span>
      )}
    </Stack>
  );
}
