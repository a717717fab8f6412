import { Answered, useAgreementAsked, useAsked } from '@landsby/front';
import { Money } from '@landsby/keeping/money';
import { AgreementRecording } from '@landsby/keeping/record';
import { graphql } from '../generated/index.ts';

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
