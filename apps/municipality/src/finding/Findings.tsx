import { FindingCount } from '@landsby/front';
import { FindingList } from '@landsby/keeping/finding';
import { ButtonLink, EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

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

/** What is wrong with the agreement, as questions to take up with the other party, and the way to signing it. */
export function Findings(props: { readonly agreement: FragmentType<typeof FindingsFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const { findings, id, kind, status } = readFragment(FindingsFragment, props.agreement);
  const isUnsigned = kind === 'INSTANCE' && beforeSigning.includes(status.state);

  return (
    <Stack space="wide">
      <Section
        title={t`What to take up with the other party`}
        lead={
          <Trans>
            General rules read the text, the terms and the agreements beside it. What they find is a question, not a
            verdict. The secretariat can set one aside with a reason.
          </Trans>
        }
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
            <FindingList findings={findings} />
          </Stack>
        )}
        {isUnsigned && findings.some(({ severity }) => severity === 'BLOCKS') && (
          <Sentence look="quiet">
            <Trans>Nobody can sign while a finding stands that blocks signing.</Trans>
          </Sentence>
        )}
      </Section>
    </Stack>
  );
}
