import { useWording } from '@landsby/front';
import { type Column, DataTable, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { nameOfWho } from './use-who-names.ts';

const MeetingTableFragment = graphql(`
  fragment MeetingTable on Body {
    meetings {
      key
      on
      host {
        ...WhoName
      }
      attended {
        who {
          ...WhoName
        }
        rank
        count
      }
      absent {
        who {
          ...WhoName
        }
        rank
      }
    }
  }
`);

/** The meetings with who came and which seat nobody filled that day. */
export function MeetingTable({ body }: { readonly body: FragmentType<typeof MeetingTableFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { meetings } = readFragment(MeetingTableFragment, body);
  if (meetings.length === 0) {
    return (
      <Sentence look="quiet">
        <Trans>No meeting is recorded.</Trans>
      </Sentence>
    );
  }

  type Meeting = (typeof meetings)[number];
  const columns: readonly Column<Meeting>[] = [
    { key: 'on', title: t`Day`, isRowHeader: true, cell: ({ on }) => wording.day(on) },
    {
      key: 'came',
      title: t`Came`,
      isText: true,
      cell: ({ attended }) => (
        <Stack space="tight">
          {attended.map(({ count, rank, who }) => (
            <span key={`${nameOfWho(who)} ${rank}`}>
              {nameOfWho(who)}: {count} · {wording.label('seatRank', rank)}
            </span>
          ))}
        </Stack>
      ),
    },
    {
      key: 'absent',
      title: t`Sent nobody`,
      isText: true,
      cell: ({ absent }) => (
        <Stack space="tight">
          {absent.map(({ rank, who }) => (
            <span key={`${nameOfWho(who)} ${rank}`}>
              {nameOfWho(who)}
              {rank !== 'UNSTATED' && `: ${wording.label('seatRank', rank)}`}
            </span>
          ))}
        </Stack>
      ),
    },
    { key: 'host', title: t`Host`, cell: ({ host }) => (host ? nameOfWho(host) : t`Not named`) },
  ];
  return <DataTable caption={t`Meetings held`} columns={columns} rows={meetings} rowKey={({ key }) => key} />;
}
