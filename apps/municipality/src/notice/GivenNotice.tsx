import { Notice, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { OurStandingNotices } from '../agreement/OurStandingNotices.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const GivenNoticeFragment = graphql(`
  fragment GivenNotice on Agreement {
    id
    ...OurStandingNotices
  }
`);

/** Instead of the ceremony, once it is done: what stands, and the way back. */
export function GivenNotice(props: { readonly agreement: FragmentType<typeof GivenNoticeFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const agreement = readFragment(GivenNoticeFragment, props.agreement);
  return (
    <>
      <OurStandingNotices agreement={agreement} />
      <Notice kind="information" title={t`There is nothing more to do here.`}>
        <Trans>
          Our notice stands. See <TextLink href={links.agreement(agreement.id)}>the agreement</TextLink> as it is now.
        </Trans>
      </Notice>
    </>
  );
}
