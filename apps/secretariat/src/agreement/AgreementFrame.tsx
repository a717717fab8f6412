import { productName, usePickedWords } from '@landsby/front';
import { StandingNotices } from '@landsby/keeping/agreement';
import { AgreementStatus } from '@landsby/reading/agreement';
import { Page, PrintButton, Sentence, TextLink, ViewLinks } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { NextThing } from '../ledger/NextThing.tsx';

const AgreementFrameFragment = graphql(`
  fragment AgreementFrame on Agreement {
    id
    title {
      da
      sv
      en
    }
    kind
    next: ledger(asOf: $asOf, states: [LATE, DUE, OPEN], nature: DUTY, first: 1) {
      ...NextThing
    }
    ...AgreementStatus
    ...StandingNotices
  }
`);

interface AgreementFrameProps {
  readonly agreement: FragmentType<typeof AgreementFrameFragment>;
  readonly view: 'document' | 'duties' | 'records' | 'money' | 'materials' | 'findings';
  readonly children: ReactNode;
}

/** What stands above every view of an agreement: its title, where it stands, whether somebody is leaving. */
export function AgreementFrame({ agreement, view, children }: AgreementFrameProps) {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  const shown = readFragment(AgreementFrameFragment, agreement);
  const { id, title } = shown;

  return (
    <Page
      title={pick(title).text}
      product={productName}
      above={
        <TextLink href={links.agreements()} isQuiet>
          <Trans>Agreements</Trans>
        </TextLink>
      }
      lead={
        <>
          <AgreementStatus agreement={shown} />
          {shown.kind === 'INSTANCE' && (
            <Sentence>
              <NextThing coming={shown.next} />
            </Sentence>
          )}
        </>
      }
      actions={<PrintButton />}
    >
      <StandingNotices agreement={shown} />
      <ViewLinks
        label={t`Views of the agreement`}
        views={[
          { href: links.agreement(id), label: t`The agreement`, isCurrent: view === 'document' },
          { href: links.dutiesAndRights(id), label: t`Duties and rights`, isCurrent: view === 'duties' },
          ...(shown.kind === 'INSTANCE'
            ? [{ href: links.records(id), label: t`Records`, isCurrent: view === 'records' }]
            : []),
          { href: links.findings(id), label: t`Findings`, isCurrent: view === 'findings' },
          { href: links.money(id), label: t`Money`, isCurrent: view === 'money' },
          ...(shown.kind === 'INSTANCE'
            ? [{ href: links.materials(id), label: t`Materials`, isCurrent: view === 'materials' }]
            : []),
        ]}
      />
      {children}
    </Page>
  );
}
