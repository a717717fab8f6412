import { ActingProvider, Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { RecordedActs } from '@landsby/keeping/ledger';
import { Page } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql } from '../generated/index.ts';
import { questionFor } from './question.ts';
import { WaitingFilters } from './WaitingFilters.tsx';
import { WaitingList } from './WaitingList.tsx';

const WhatWaitsQuery = graphql(`
  query WhatWaits(
    $programme: ID!
    $organisation: ID!
    $asOf: Day!
    $longAgo: Day!
    $aYearAgo: Day!
    $inAYear: Day!
    $nature: LedgerNature
    $agreement: ID
    $family: [ClauseFamily!]
  ) {
    programme(id: $programme) {
      ...WaitingList
    }
  }
`);

export function WhatWaitsPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const organisation = useOurOrganisation().id;
  const { day } = useLookedAtDay();
  const filters = useSearch({ from: '/$programme/what-waits' });
  const answer = useAsked(WhatWaitsQuery, questionFor({ programme, organisation, day, filters }));

  return (
    <ActingProvider>
      <Page title={t`What waits for us`} product={productName} above={programme.name}>
        <RecordedActs />
        <WaitingFilters filters={filters} />
        <Answered answer={answer} lines={12}>
          {({ programme: found }) => found && <WaitingList programme={found} filters={filters} />}
        </Answered>
      </Page>
    </ActingProvider>
  );
}
