import { productName, usePickedWords } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { Page, PrintButton, TextLink, ViewLinks } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { OurStandingNotices } from './OurStandingNotices.tsx';

const AgreementFrameFragment = graphql(`
  fragment AgreementFrame on Agreement {
    id
    kind
    title {
      da
      sv
      en
    }
    clauses {
      id
      family
    }
    ...AgreementStatus
    ...OurStandingNotices
  }
`);

interface AgreementFrameProps {
  readonly agreement: FragmentType<typeof AgreementFrameFragment>;
  readonly view: 'document' | 'money' | 'materials' | 'leaving' | 'leadTime' | 'closedDays' | 'records' | 'findings';
  readonly children: ReactNode;
}

/** What stands above every view of an agreement: its title, where it stands, whether somebody is leaving. */
export function AgreementFrame({ agreement, view, children }: AgreementFrameProps) {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  const shown = readFragment(AgreementFrameFragment, agreement);
  const { clauses, id, kind, title } = shown;
  const hasOpeningHours = kind === 'INSTANCE' && clauses.some(({ family }) => family === 'OPENING_HOURS');

  return (
    <Page
      title={pick(title).text}
      product={productName}
      above={
        <TextLink href={links.agreements()} isQuiet>
          <Trans>Our agreements</Trans>
        </TextLink>
      }
      lead={<AgreementStatus agreement={shown} />}
      actions={<PrintButton />}
    >
      <OurStandingNotices agreement={shown} withoutOurs={view === 'leaving'} />
      <ViewLinks
        label={t`Views of the agreement`}
        views={[
          { href: links.agreement(id), label: t`The agreement`, isCurrent: view === 'document' },
          { href: links.findings(id), label: t`Findings`, isCurrent: view === 'findings' },
          ...(kind === 'INSTANCE'
            ? [
                { href: links.money(id), label: t`Money`, isCurrent: view === 'money' },
                { href: links.materials(id), label: t`Materials`, isCurrent: view === 'materials' },
                { href: links.leadTime(id), label: t`Opening a case`, isCurrent: view === 'leadTime' },
                { href: links.records(id), label: t`Records`, isCurrent: view === 'records' },
                { href: links.leaving(id), label: t`Leaving`, isCurrent: view === 'leaving' },
              ]
            : []),
          ...(hasOpeningHours
            ? [{ href: links.closedDays(id), label: t`Closed days`, isCurrent: view === 'closedDays' }]
            : []),
        ]}
      />
      {children}
    </Page>
  );
}
