import { useAgreementAsked, useAsked } from '@landsby/front';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { graphql } from '../generated/index.ts';
import { Answered } from '../graphql/Answered.tsx';
import { AgreementRecording } from '../record/AgreementRecording.tsx';
import { Materials } from './Materials.tsx';

const MaterialsQuery = graphql(`
  query Materials($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementRecording
      ...Materials
    }
  }
`);

export function MaterialsPage() {
  const answer = useAsked(MaterialsQuery, useAgreementAsked());
  return (
    <Answered answer={answer} lines={16}>
      {({ agreement }) =>
        agreement ? (
          <AgreementFrame agreement={agreement} view="materials">
            <AgreementRecording agreement={agreement}>
              <Materials agreement={agreement} />
            </AgreementRecording>
          </AgreementFrame>
        ) : (
          <PageNotFound />
        )
      }
    </Answered>
  );
}
