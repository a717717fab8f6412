import { useWording } from '@landsby/front';
import { type Column, DataTable, EmptyState, Stack } from '@landsby/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { nameOfWho } from './use-who-names.ts';

const WhoSitsFragment = graphql(`
  fragment WhoSits on Body {
    participants {
      who {
        key
        ...WhoName
      }
      demands {
        rank
        atLeast
        atMost
      }
      seats {
        key
        rank
        chairs
        since
        waitsFor {
          ...WhoName
        }
      }
    }
  }
`);

/** Who takes part, what the agreements ask of each, and the seats filled. */
export function WhoSits({ body }: { readonly body: FragmentType<typeof WhoSitsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { participants } = readFragment(WhoSitsFragment, body);

  type Participant = (typeof participants)[number];
  const columns: readonly Column<Participant>[] = [
    { key: 'who', title: t`Who`, isRowHeader: true, cell: ({ who }) => nameOfWho(who) },
    {
      key: 'asked',
      title: t`The agreement asks for`,
      cell: ({ demands }) => (
        <Stack space="tight">
          {demands.map(({ atLeast, rank }) => (
            <span key={rank}>
              {rank === 'UNSTATED' ? (
                <Plural value={atLeast} one="# person" other="# people" />
              ) : (
                `${atLeast} · ${wording.label('seatRank', rank)}`
              )}
            </span>
          ))}
        </Stack>
      ),
    },
    {
      key: 'seats',
      title: t`Sits here`,
      cell: ({ seats }) =>
        seats.length === 0 ? (
          <Trans>Nobody is recorded</Trans>
        ) : (
          <Stack space="tight">
            {seats.map(({ chairs, key, rank, since, waitsFor }) => {
              const day = wording.day(since);
              const names = wording.list(waitsFor.map(nameOfWho));
              return (
                <span key={key}>
                  {wording.label('seatRank', rank)} <Trans>since {day}</Trans>
                  {chairs && (
                    <>
                      {', '}
                      <Trans>has the chair</Trans>
                    </>
                  )}
                  {waitsFor.length > 0 && (
                    <>
                      {'. '}
                      <Trans>Counts once it is accepted by {names}.</Trans>
                    </>
                  )}
                </span>
              );
            })}
          </Stack>
        ),
    },
  ];
  return (
    <DataTable
      caption={t`Who sits here`}
      columns={columns}
      rows={participants}
      rowKey={({ who }) => who.key}
      empty={
        <EmptyState title={t`Nobody takes part on this day`}>
          <Trans>No agreement that gives seats here is in force.</Trans>
        </EmptyState>
      }
    />
  );
}
