import { Answered, useAgreementAsked, useAsked } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { FindingsToWaive } from './FindingsToWaive.tsx';

const FindingsPageQuery = graphql(`
  query FindingsPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...FindingsToWaive
    }
  }
`);

export function FindingsPage() {
  const answer = useAsked(FindingsPageQuery, useAgreementAsked());
  return (
    <Answered answer={answer} lines={16}>
      {({ agreement }) =>
        agreement ? (
          <AgreementFrame agreement={agreement} view="findings">
            <FindingsToWaive agreement={agreement} />
          </AgreementFrame>
        ) : (
          <PageNotFound />
        )
      }
    </Answered>
  );
}
