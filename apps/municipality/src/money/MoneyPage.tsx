import { Answered, useAgreementAsked, useAsked } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
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
    <Answered answer={answer} lines={16}>
      {({ agreement }) =>
        agreement ? (
          <AgreementFrame agreement={agreement} view="money">
            <AgreementRecording agreement={agreement}>
              <Money agreement={agreement} />
            </AgreementRecording>
          </AgreementFrame>
        ) : (
          <PageNotFound />
        )
      }
    </Answered>
  );
}
