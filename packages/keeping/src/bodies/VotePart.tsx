import { useWording } from '@landsby/front';
import { type Column, DataTable, Section, Sentence, Stack, StateMark } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { HowItStands } from './HowItStands.tsx';
import { nameOfWho } from './use-who-names.ts';

export const VotePartFragment = graphql(`
  fragment VotePart on Vote {
    motion
    on
    until
    open
    members {
      who {
        key
        ...WhoName
      }
      weight
      chairs
      ballots
    }
    ...HowItStands
  }
`);

interface VotePartProps {
  readonly vote: FragmentType<typeof VotePartFragment>;
  /** Where the viewer casts theirs. */
  readonly ballot?: ReactNode;
}

/** A vote: what is voted on, how it would stand now, and each member's weight and ballot. */
export function VotePart({ vote, ballot }: VotePartProps) {
  const { t } = useLingui();
  const wording = useWording();
  const shown = readFragment(VotePartFragment, vote);
  const { members, motion, on, open, until } = shown;
  const opened = wording.day(on);
  const closes = until === null ? '' : wording.day(until);

  type Member = (typeof members)[number];
  const columns: readonly Column<Member>[] = [
    {
      key: 'who',
      title: t`Who`,
      isRowHeader: true,
      cell: ({ chairs, who }) => {
        const name = nameOfWho(who);
        return chairs ? t`${name} (has the chair)` : name;
      },
    },
    { key: 'weight', title: t`Votes`, isNumber: true, cell: ({ weight }) => weight ?? t`undetermined` },
    {
      key: 'ballot',
      title: t`Said`,
      cell: ({ ballots }) =>
        ballots.length === 0 ? (
          <StateMark state={open ? 'open' : 'moot'} word={open ? t`Not yet` : t`Nothing`} />
        ) : (
          wording.list(ballots.map((ballot) => wording.label('ballot', ballot)))
        ),
    },
  ];
  return (
    <Section level={3} title={motion}>
      <Stack>
        <Sentence look="quiet">
          {until === null ? (
            <Trans>Voted on at the meeting on {opened}.</Trans>
          ) : open ? (
            <Trans>
              Opened on {opened}. Ballots can come until {closes}.
            </Trans>
          ) : (
            <Trans>
              Opened on {opened}. Closed on {closes}.
            </Trans>
          )}
        </Sentence>
        <HowItStands vote={shown} />
        <DataTable
          caption={t`Votes on: ${motion}`}
          isCaptionHidden
          columns={columns}
          rows={members}
          rowKey={({ who }) => who.key}
        />
        {ballot}
      </Stack>
    </Section>
  );
}
