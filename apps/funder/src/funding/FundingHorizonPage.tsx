import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { EmptyState, Page, PrintButton, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { FundingOverlaps } from './FundingOverlaps.tsx';
import { FundingQuestions } from './FundingQuestions.tsx';
import { FundingSources } from './FundingSources.tsx';
import { FundingTable } from './FundingTable.tsx';
import { HorizonDrawing } from './HorizonDrawing.tsx';
import { HorizonInASentence } from './HorizonInASentence.tsx';
import { WithoutMoney } from './WithoutMoney.tsx';

const FundingHorizonQuery = graphql(`
  query FundingHorizonPage($programme: ID!, $asOf: Day!) {
    programme(id: $programme) {
      id
      fundingHorizon(asOf: $asOf) {
        ...HorizonInASentence
        ...HorizonDrawing
        ...WithoutMoney
        ...FundingQuestions
        ...FundingOverlaps
        ...FundingSources
        ...FundingTable
      }
    }
  }
`);

export function FundingHorizonPage() {
  const { t } = useLingui();
  const { id, name } = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const answer = useAsked(FundingHorizonQuery, { programme: id, asOf: day });
  const rows = answer[0].data?.programme?.fundingHorizon ?? [];

  return (
    <Page
      title={t`Funding horizon`}
      product={productName}
      above={name}
      lead={rows.length > 0 && <HorizonInASentence rows={rows} />}
      actions={<PrintButton />}
    >
      <Answered answer={answer} lines={14}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t`The programme has no agreement yet`}>
              <Trans>Once there is one, its term and the money set aside for it are laid over each other here.</Trans>
            </EmptyState>
          ) : (
            <Stack space="wide">
              <HorizonDrawing rows={rows} />
              <WithoutMoney rows={rows} />
              <FundingQuestions rows={rows} />
              <FundingOverlaps rows={rows} />
              <FundingSources rows={rows} />
              <FundingTable rows={rows} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
