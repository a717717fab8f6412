import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { AgreementRecording } from '@landsby/keeping/record';
import { Records, RecordSomething } from '@landsby/keeping/records';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';

const RecordsQuery = graphql(`
  query RecordsPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementRecording
      ...Records
      ...RecordSomething
    }
  }
`);

export function RecordsPage() {
  const answer = useAsked(RecordsQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="records">
          <AgreementRecording agreement={agreement}>
            <RecordSomething agreement={agreement} />
            <Records agreement={agreement} />
          </AgreementRecording>
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
