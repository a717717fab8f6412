import { Answered, productName, useAsked, useCurrentProgramme, usePickedWords } from '@landsby/front';
import { FindingList } from '@landsby/keeping/finding';
import { EmptyState, Page, PrintButton, Section, Stack, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { AgreementViews } from '../agreements/AgreementViews.tsx';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { PlansBeside } from './PlansBeside.tsx';

const ProgrammeFindingsQuery = graphql(`
  query ProgrammeFindings($programme: ID!) {
    programme(id: $programme) {
      id
      findings {
        key
        agreement {
          id
          title {
            da
            sv
            en
          }
        }
        ...FindingList
      }
      planMismatches {
        ...PlansBeside
      }
    }
  }
`);

/** What is wrong with the programme's agreements, one agreement after the other. */
export function ProgrammeFindingsPage() {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  const programme = useCurrentProgramme();
  const answer = useAsked(ProgrammeFindingsQuery, { programme: programme.id });

  return (
    <Page title={t`Findings`} product={productName} above={programme.name} actions={<PrintButton />}>
      <AgreementViews view="findings" />
      <Answered answer={answer} lines={12}>
        {({ programme: found }) => {
          const groups = [...Map.groupBy(found?.findings ?? [], ({ agreement }) => agreement.id)];
          return (
            <Stack space="wide">
              {groups.length === 0 && <EmptyState title={t`Nothing stands in any agreement`} />}
              {groups.map(([id, findings]) => (
                <Section
                  key={id}
                  title={pick(findings[0]?.agreement.title ?? { en: '' }).text}
                  actions={
                    <TextLink href={links.findings(id)}>
                      <Trans>Set aside, or sign</Trans>
                    </TextLink>
                  }
                >
                  <FindingList findings={findings} />
                </Section>
              ))}
              <PlansBeside mismatches={found?.planMismatches ?? []} />
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
}
