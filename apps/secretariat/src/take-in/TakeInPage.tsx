import { Answered, productName, useAsked, useCurrentProgramme } from '@landsby/front';
import { Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { TakeInForm } from './TakeInForm.tsx';

const TakeInQuery = graphql(`
  query TakeInPage($programme: ID!) {
    programme(id: $programme) {
      ...TakeInForm
    }
  }
`);

export function TakeInPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const answer = useAsked(TakeInQuery, { programme: programme.id });

  return (
    <Page
      title={t`Take in an agreement`}
      product={productName}
      above={programme.name}
      lead={
        <Sentence look="lead">
          <Trans>
            Give us the agreement as a definition file. We check every line of it first; nothing is saved unless all of
            it is right.
          </Trans>
        </Sentence>
      }
    >
      <Answered answer={answer}>{({ programme: found }) => found && <TakeInForm programme={found} />}</Answered>
    </Page>
  );
}
