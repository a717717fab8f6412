import { useAgreementAsked, useAsked } from '@landsby/front';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { graphql } from '../generated/index.ts';
import { Answered } from '../graphql/Answered.tsx';
import { AgreementRecording } from '../record/AgreementRecording.tsx';
import { Records } from './Records.tsx';
import { RecordSomething } from './RecordSomething.tsx';

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
