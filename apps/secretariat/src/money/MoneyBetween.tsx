import { useAgreementAsked, useAsked } from '@landsby/front';
import { graphql } from '../generated/index.ts';
import { Answered } from '../graphql/Answered.tsx';
import { AgreementRecording } from '../record/AgreementRecording.tsx';
import { Money } from './Money.tsx';

const MoneyBetweenQuery = graphql(`
  query MoneyBetween($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      id
      ...AgreementRecording
      ...Money
    }
  }
`);

/** Courses, orders and invoices between the parties; asked apart, since every amount brings its reason along. */
export function MoneyBetween() {
  const answer = useAsked(MoneyBetweenQuery, useAgreementAsked());
  return (
    <Answered answer={answer} lines={8}>
      {({ agreement }) =>
        agreement && (
          <AgreementRecording agreement={agreement}>
            <Money agreement={agreement} />
          </AgreementRecording>
        )
      }
    </Answered>
  );
}
