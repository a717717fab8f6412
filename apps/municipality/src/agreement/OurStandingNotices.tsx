import { StandingNotices } from '@landsby/keeping/agreement';
import { TextLink } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const OurStandingNoticesFragment = graphql(`
  fragment OurStandingNotices on Agreement {
    id
    viewerCanWithdrawNotice
    viewerParty {
      key
    }
    ...StandingNotices
  }
`);

interface OurStandingNoticesProps {
  readonly agreement: FragmentType<typeof OurStandingNoticesFragment>;
  /** Where our own is told at length. */
  readonly withoutOurs?: boolean;
}

/** Who is leaving, and the way back where it is us. */
export function OurStandingNotices({ agreement, withoutOurs = false }: OurStandingNoticesProps) {
  const links = useLinks();
  const shown = readFragment(OurStandingNoticesFragment, agreement);
  const { id, viewerCanWithdrawNotice, viewerParty } = shown;

  return (
    <StandingNotices
      agreement={shown}
      {...(withoutOurs && viewerParty && { except: viewerParty.key })}
      renderWayBack={(party) =>
        viewerCanWithdrawNotice &&
        party === viewerParty?.key && (
          <TextLink href={links.withdrawNotice(id)}>
            <Trans>Take our notice back</Trans>
          </TextLink>
        )
      }
    />
  );
}
