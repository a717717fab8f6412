import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { Findings } from '@landsby/keeping/finding';
import { Trans, useLingui } from '@lingui/react/macro';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';

const FindingsPageQuery = graphql(`
  query FindingsPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...Findings
    }
  }
`);

export function FindingsPage() {
  const { t } = useLingui();
  const answer = useAsked(FindingsPageQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="findings">
          <Findings
            agreement={agreement}
            title={t`What to take up with the other party`}
            lead={
              <Trans>
                General rules read the text, the terms and the agreements beside it. What they find is a question, not a
                verdict. The secretariat can set one aside with a reason.
              </Trans>
            }
          />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
