import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { graphql } from '../generated/index.ts';
import { MoneyBetween } from '../money/MoneyBetween.tsx';
import { AgreementFrame } from './AgreementFrame.tsx';
import { Appropriations } from './Appropriations.tsx';
import { Payments } from './Payments.tsx';

const MoneyQuery = graphql(`
  query MoneyPage($agreement: ID!, $asOf: Day!, $from: Day!, $until: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...Payments
      ...Appropriations
    }
  }
`);

/** The year of the day looked at and the next. */
export function MoneyPage() {
  const asked = useAgreementAsked();
  const { year } = Temporal.PlainDate.from(asked.asOf);
  const variables = { ...asked, from: `${year}-01-01`, until: `${year + 1}-12-31` };
  const answer = useAsked(MoneyQuery, variables);
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="money">
          <Payments agreement={agreement} years={[year, year + 1]} />
          <Appropriations agreement={agreement} />
          <MoneyBetween />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
