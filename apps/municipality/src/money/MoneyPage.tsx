import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { Money } from '@landsby/keeping/money';
import { AgreementRecording } from '@landsby/keeping/record';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';

const MoneyQuery = graphql(`
  query Money($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementRecording
      ...Money
    }
  }
`);

export function MoneyPage() {
  const answer = useAsked(MoneyQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="money">
          <AgreementRecording agreement={agreement}>
            <Money agreement={agreement} />
          </AgreementRecording>
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
