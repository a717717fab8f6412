import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { Materials } from '@landsby/keeping/materials';
import { AgreementRecording } from '@landsby/keeping/record';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';

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
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="materials">
          <AgreementRecording agreement={agreement}>
            <Materials agreement={agreement} />
          </AgreementRecording>
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
