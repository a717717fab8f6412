import { Answered, productName, useAsked, useCurrentProgramme } from '@landsby/front';
import { Page, PrintButton, ViewLinks } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { ExitStep } from './ExitStep.tsx';
import { AgreementStep } from './AgreementStep.tsx';
import { type Step, steps } from './what-if-in-address.ts';

const WhatIfQuery = graphql(`
  query WhatIfPage($programme: ID!) {
    programme(id: $programme) {
      id
      ...ExitStep
      ...AgreementStep
    }
  }
`);

export function WhatIfPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const links = useLinks();
  const { step = 'leave' } = useSearch({ from: '/$programme/what-if' });
  const answer = useAsked(WhatIfQuery, { programme: programme.id });
  const labels: Record<Step, string> = {
    leave: t`A municipality leaves`,
    extend: t`An agreement is extended`,
    join: t`A municipality comes in`,
    start: t`An agreement begins on another day`,
  };

  return (
    <Page
      title={t`What if`}
      product={productName}
      above={programme.name}
      lead={<Trans>Think a step through before anybody takes it. Nothing here is written down or sent.</Trans>}
      actions={<PrintButton />}
    >
      <ViewLinks
        label={t`Steps to think through`}
        views={steps.map((one) => ({ href: links.whatIf({ step: one }), label: labels[one], isCurrent: one === step }))}
      />
      <Answered answer={answer} lines={14}>
        {({ programme: found }) =>
          found &&
          (step === 'leave' ? (
            <ExitStep programme={found} />
          ) : (
            <AgreementStep key={step} step={step} programme={found} />
          ))
        }
      </Answered>
    </Page>
  );
}
