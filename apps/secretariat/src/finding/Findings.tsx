import { FindingCount } from '@landsby/front';
import { FindingList } from '@landsby/keeping/finding';
import { ButtonLink, EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { WaiveFinding } from './WaiveFinding.tsx';
import { WaiverHistory } from './WaiverHistory.tsx';

const FindingsFragment = graphql(`
  fragment Findings on Agreement {
    id
    version
    kind
    status(asOf: $asOf) {
      state
    }
    findings {
      key
      severity
      ...FindingList
    }
    ...WaiverHistory
  }
`);

const beforeSigning = ['DRAFT', 'RECOMMENDED', 'APPROVED'];

/** What is wrong with the agreement, what of it was set aside, and the way to signing it. */
export function Findings(props: { readonly agreement: FragmentType<typeof FindingsFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const agreement = readFragment(FindingsFragment, props.agreement);
  const { findings, id, kind, status, version } = agreement;
  const isUnsigned = kind === 'INSTANCE' && beforeSigning.includes(status.state);

  return (
    <Stack space="wide">
      <Section
        title={t`What to put to the parties`}
        lead={
          <Trans>
            General rules read the text, the terms and the agreements beside it. What they find is a question, not a
            verdict.
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
            <FindingList
              findings={findings}
              renderAction={(key, wrong) => <WaiveFinding agreement={{ id, version }} finding={key} wrong={wrong} />}
            />
          </Stack>
        )}
        {isUnsigned && findings.some(({ severity }) => severity === 'BLOCKS') && (
          <Sentence look="quiet">
            <Trans>Nobody can sign while a finding stands that blocks signing.</Trans>
          </Sentence>
        )}
      </Section>
      <WaiverHistory agreement={agreement} />
    </Stack>
  );
}
