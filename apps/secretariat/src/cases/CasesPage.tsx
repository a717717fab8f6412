import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { PoliticalCases } from '@landsby/keeping/cases';
import { Page, PrintButton, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { CasesToOpen } from './CasesToOpen.tsx';
import { usualOfficeDays } from './cases-in-address.ts';
import { CasesInASentence } from './CasesInASentence.tsx';
import { OfficeDays } from './OfficeDays.tsx';
import { PoliticalViews } from './PoliticalViews.tsx';

const CasesPageQuery = graphql(`
  query CasesPage($programme: ID!, $asOf: Day!, $officeDays: Int!) {
    programme(id: $programme) {
      id
      casesToOpen(officeDays: $officeDays, asOf: $asOf, first: 500) {
        edges {
          node {
            ...CasesToOpen
            ...CasesInASentence
          }
        }
      }
      politicalCases(asOf: $asOf) {
        ...PoliticalCases
      }
    }
  }
`);

const route = '/$programme/cases';

/** Over all municipalities: who must open a political case by when. */
export function CasesPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const { office = usualOfficeDays } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const asked = { programme: programme.id, asOf: day, officeDays: office };
  const answer = useAsked(CasesPageQuery, asked);
  const cases = answer[0].data?.programme?.casesToOpen.edges.map(({ node }) => node) ?? [];

  return (
    <Page
      title={t`Cases to open`}
      product={productName}
      above={programme.name}
      actions={<PrintButton />}
      lead={cases.length > 0 && <CasesInASentence cases={cases} />}
    >
      <PoliticalViews view="cases" />
      <Answered answer={answer} lines={12}>
        {({ programme: found }) => (
          <Stack>
            <Sentence>
              <Trans>
                Notice, an extension and a plan need a political decision. Counted back from its last day through the
                meetings that each municipality has entered.
              </Trans>
            </Sentence>
            <OfficeDays
              days={office}
              onChange={(days) =>
                void navigate({ search: (before) => ({ ...before, office: days }), replace: true, resetScroll: false })
              }
            />
            <CasesToOpen cases={cases} />
            <PoliticalCases cases={found?.politicalCases ?? []} />
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
