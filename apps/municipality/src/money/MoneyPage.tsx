import { useAgreementAsked, useAsked } from '@landsby/front';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { graphql } from '../generated/index.ts';
import { Answered } from '../graphql/Answered.tsx';
import { AgreementRecording } from '../record/AgreementRecording.tsx';
import { Money } from './Money.tsx';

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
