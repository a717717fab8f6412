import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql } from '../generated/index.ts';
import { OurAgreements } from './OurAgreements.tsx';
import { SharedTemplates } from './SharedTemplates.tsx';

const AgreementsQuery = graphql(`
  query Agreements($programme: ID!, $organisation: ID!, $asOf: Day!) {
    programme(id: $programme) {
      ...OurAgreements
      ...SharedTemplates
    }
  }
`);

export function AgreementsPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const organisation = useOurOrganisation().id;
  const { day } = useLookedAtDay();
  const answer = useAsked(AgreementsQuery, { programme: programme.id, organisation, asOf: day });

  return (
    <Page title={t`Our agreements`} product={productName} above={programme.name}>
      <Answered answer={answer} lines={12}>
        {({ programme: found }) =>
          found && (
            <Stack space="wide">
              <OurAgreements programme={found} />
              <SharedTemplates programme={found} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
