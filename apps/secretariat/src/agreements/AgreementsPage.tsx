import { Answered, asked, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { AgreementViews } from './AgreementViews.tsx';
import { AgreementList } from './AgreementList.tsx';

const AgreementsQuery = graphql(`
  query AgreementsPage($programme: ID!, $asOf: Day!, $first: Int, $after: String, $last: Int, $before: String) {
    programme(id: $programme) {
      id
      agreements(first: $first, after: $after, last: $last, before: $before) {
        ...AgreementList
      }
    }
  }
`);

const pageSize = 40;

export function AgreementsPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const page = asked(useSearch({ from: '/$programme/agreements' }), pageSize);
  const answer = useAsked(AgreementsQuery, { programme: programme.id, asOf: day, ...page });

  return (
    <Page title={t`Agreements`} product={productName} above={programme.name}>
      <AgreementViews view="all" />
      <Answered answer={answer} lines={12}>
        {({ programme: found }) => found && <AgreementList list={found.agreements} />}
      </Answered>
    </Page>
  );
}
