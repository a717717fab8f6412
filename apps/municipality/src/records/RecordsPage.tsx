import { Answered, useAgreementAsked, useAsked } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
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
    <Answered answer={answer} lines={16}>
      {({ agreement }) =>
        agreement ? (
          <AgreementFrame agreement={agreement} view="records">
            <AgreementRecording agreement={agreement}>
              <RecordSomething agreement={agreement} />
              <Records agreement={agreement} />
            </AgreementRecording>
          </AgreementFrame>
        ) : (
          <PageNotFound />
        )
      }
    </Answered>
  );
}
