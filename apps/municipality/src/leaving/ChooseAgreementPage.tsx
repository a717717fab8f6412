import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql } from '../generated/index.ts';
import { AgreementsToLeave } from './AgreementsToLeave.tsx';

const AgreementsToLeaveQuery = graphql(`
  query AgreementsToLeave($programme: ID!, $organisation: ID!, $asOf: Day!) {
    programme(id: $programme) {
      ...AgreementsToLeave
    }
  }
`);

/** Which agreement it is about, where there are several. */
export function ChooseAgreementPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const organisation = useOurOrganisation().id;
  const { day } = useLookedAtDay();
  const variables = { programme: programme.id, organisation, asOf: day };
  const answer = useAsked(AgreementsToLeaveQuery, variables);

  return (
    <Page title={t`Leaving`} product={productName} above={programme.name}>
      <Answered answer={answer}>{({ programme: found }) => found && <AgreementsToLeave programme={found} />}</Answered>
    </Page>
  );
}
