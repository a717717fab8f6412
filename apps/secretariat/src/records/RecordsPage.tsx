import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { OpeningHours } from '@landsby/keeping/opening-hours';
import { AgreementRecording } from '@landsby/keeping/record';
import { Records, RecordSomething } from '@landsby/keeping/records';
import { Stack } from '@landsby/ui';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { NoPartyHere } from '../record/NoPartyHere.tsx';

const RecordsQuery = graphql(`
  query RecordsPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementRecording
      ...Records
      ...RecordSomething
      recordable {
        hours {
          clause {
            key
          }
          ...OpeningHours
        }
      }
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
            <Stack space="wide">
              <NoPartyHere />
              <RecordSomething agreement={agreement} />
              {agreement.recordable.hours.map((hours) => (
                <OpeningHours key={hours.clause.key} hours={hours} />
              ))}
              <Records agreement={agreement} />
            </Stack>
          </AgreementRecording>
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
