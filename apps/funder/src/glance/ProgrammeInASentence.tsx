import { useWording } from '@landsby/front';
import { TextLink } from '@landsby/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { isInForce } from '../agreement/agreement-state.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const ProgrammeInASentenceFragment = graphql(`
  fragment ProgrammeInASentence on Programme {
    members(first: 500) {
      edges {
        node {
          role
        }
      }
    }
    all: agreements(kind: INSTANCE, first: 500) {
      totalCount
      edges {
        node {
          status(asOf: $asOf) {
            state
          }
        }
      }
    }
    late: ledger(asOf: $asOf, from: $from, until: $until, nature: DUTY, states: [LATE, BREACHED], first: 1) {
      totalCount
      edges {
        node {
          dueOn {
            day
          }
        }
      }
    }
  }
`);

interface ProgrammeInASentenceProps {
  readonly programme: FragmentType<typeof ProgrammeInASentenceFragment>;
}

/** How many take part, what is in force, what is late. */
export function ProgrammeInASentence({ programme }: ProgrammeInASentenceProps) {
  const links = useLinks();
  const wording = useWording();
  const { members, all, late } = readFragment(ProgrammeInASentenceFragment, programme);
  const municipalities = members.edges.filter(({ node }) => node.role === 'MUNICIPALITY').length;
  const agreements = all.totalCount;
  const inForce = all.edges.filter(({ node }) => isInForce(node.status.state)).length;
  const oldest = late.edges[0]?.node.dueOn.day;

  return (
    <>
      <Trans>
        <Plural value={municipalities} one="# municipality takes part" other="# municipalities take part" /> through{' '}
        <Plural value={agreements} one="# agreement" other="# agreements" />, of which{' '}
        <Plural value={inForce} _0="none is in force" one="# is in force" other="# are in force" />.
      </Trans>{' '}
      {late.totalCount === 0 ? (
        <Trans>No duty is late.</Trans>
      ) : (
        <>
          <TextLink href={links.duties()}>
            <Plural value={late.totalCount} one="# duty is late" other="# duties are late" />
          </TextLink>
          {oldest ? <Trans>, the oldest since {wording.day(oldest)}.</Trans> : '.'}
        </>
      )}
    </>
  );
}
