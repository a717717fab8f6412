import { FindingCount } from '@landsby/front';
import { ButtonLink, EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLinks } from '../address/links.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { FindingList } from './FindingList.tsx';

const FindingsFragment = graphql(`
  fragment Findings on Agreement {
    id
    kind
    status(asOf: $asOf) {
      state
    }
    findings {
      key
      severity
      ...FindingList
    }
  }
`);

const beforeSigning = ['DRAFT', 'RECOMMENDED', 'APPROVED'];

interface FindingsProps {
  readonly agreement: FragmentType<typeof FindingsFragment>;
  readonly title: string;
  readonly lead: ReactNode;
  readonly renderAction?: (finding: string, wrong: string) => ReactNode;
}

/** What is wrong with the agreement, and the way to signing it. */
export function Findings({ agreement, title, lead, renderAction }: FindingsProps) {
  const { t } = useLingui();
  const links = useLinks();
  const { findings, id, kind, status } = readFragment(FindingsFragment, agreement);
  const isUnsigned = kind === 'INSTANCE' && beforeSigning.includes(status.state);

  return (
    <Section
      title={title}
      lead={lead}
      {...(isUnsigned && {
        actions: (
          <ButtonLink href={links.signing(id)}>
            <Trans>Signing</Trans>
          </ButtonLink>
        ),
      })}
    >
      {findings.length === 0 ? (
        <EmptyState title={t`Nothing stands`}>
          <Trans>The rules find nothing in this agreement that has not been settled.</Trans>
        </EmptyState>
      ) : (
        <Stack>
          <FindingCount findings={findings} />
          <FindingList findings={findings} {...(renderAction && { renderAction })} />
        </Stack>
      )}
      {isUnsigned && findings.some(({ severity }) => severity === 'BLOCKS') && (
        <Sentence look="quiet">
          <Trans>Nobody can sign while a finding stands that blocks signing.</Trans>
        </Sentence>
      )}
    </Section>
  );
}
