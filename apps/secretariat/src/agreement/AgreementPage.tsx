import { useQuery } from 'urql';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { graphql } from '../generated/index.ts';
import { Answered } from '../graphql/Answered.tsx';
import { AgreementDocument } from './AgreementDocument.tsx';
import { AgreementFrame } from './AgreementFrame.tsx';
import { useAgreementAsked } from './use-agreement-asked.ts';

const AgreementQuery = graphql(`
  query Agreement($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementDocument
    }
  }
`);

export function AgreementPage() {
  const answer = useQuery({ query: AgreementQuery, variables: useAgreementAsked() });
  return (
    <Answered answer={answer} lines={16}>
      {({ agreement }) =>
        agreement ? (
          <AgreementFrame agreement={agreement} view="document">
            <AgreementDocument agreement={agreement} />
          </AgreementFrame>
        ) : (
          <PageNotFound />
        )
      }
    </Answered>
  );
}
