import { productName, usePickedWords } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { Page, PrintButton, TextLink } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { StandingNotices } from './StandingNotices.tsx';

const AgreementFrameFragment = graphql(`
  fragment AgreementFrame on Agreement {
    title {
      da
      sv
      en
    }
    ...AgreementStatus
    ...StandingNotices
  }
`);

interface AgreementFrameProps {
  readonly agreement: FragmentType<typeof AgreementFrameFragment>;
  readonly children: ReactNode;
}

/** What stands above the document: its title, where it stands, whether somebody is leaving. */
export function AgreementFrame({ agreement, children }: AgreementFrameProps) {
  const links = useLinks();
  const pick = usePickedWords();
  const shown = readFragment(AgreementFrameFragment, agreement);

  return (
    <Page
      title={pick(shown.title).text}
      product={productName}
      above={
        <TextLink href={links.atAGlance()} isQuiet>
          <Trans>The programme at a glance</Trans>
        </TextLink>
      }
      lead={<AgreementStatus agreement={shown} />}
      actions={<PrintButton />}
    >
      <StandingNotices agreement={shown} />
      {children}
    </Page>
  );
}
