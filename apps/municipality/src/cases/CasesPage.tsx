import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { PoliticalCases } from '@landsby/keeping/cases';
import { Page, PrintButton, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { usualOfficeDays } from '../lead-time/lead-time-in-address.ts';
import { CasesToOpen } from './CasesToOpen.tsx';

const CasesPageQuery = graphql(`
  query CasesPage($programme: ID!, $asOf: Day!, $officeDays: Int!) {
    programme(id: $programme) {
      id
      casesToOpen(officeDays: $officeDays, asOf: $asOf, first: 100) {
        edges {
          node {
            ...CasesToOpen
          }
        }
      }
      politicalCases(asOf: $asOf) {
        ...PoliticalCases
      }
    }
  }
`);

/** What we must have decided politically, and by when each case must be opened. */
export function CasesPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const asked = { programme: programme.id, asOf: day, officeDays: usualOfficeDays };
  const answer = useAsked(CasesPageQuery, asked);

  return (
    <Page
      title={t`When must a case be opened?`}
      product={productName}
      above={programme.name}
      actions={<PrintButton />}
      lead={
        <Trans>
          Notice, an extension and a plan need a political decision. Here is by when its case must be opened, if the
          office needs {usualOfficeDays} days.
        </Trans>
      }
    >
      <Answered answer={answer} lines={10}>
        {({ programme: found }) =>
          found && (
            <Stack space="wide">
              <CasesToOpen cases={found.casesToOpen.edges.map(({ node }) => node)} />
              <PoliticalCases cases={found.politicalCases} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
