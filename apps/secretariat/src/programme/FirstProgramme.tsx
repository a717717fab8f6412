import { Answered, productName, useAsked, useLookedAtDay, useProgrammes } from '@landsby/front';
import { Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { longAgo } from '../what-waits/question.ts';
import { ProgrammeList } from './ProgrammeList.tsx';

const FirstProgrammeQuery = graphql(`
  query FirstProgramme($asOf: Day!, $from: Day!) {
    viewer {
      programmes {
        ...ProgrammeList
      }
    }
  }
`);

/** With one programme, straight to it; with several, where each of them stands. */
export function FirstProgramme() {
  const { t } = useLingui();
  const [first, ...others] = useProgrammes();
  if (!first) {
    return (
      <Page title={t`Your organisation runs no programme here`} product={productName}>
        <Sentence>
          <Trans>Ask whoever runs the programme to make your organisation its secretariat.</Trans>
        </Sentence>
      </Page>
    );
  }
  if (others.length > 0) return <SeveralProgrammes />;
  return <Navigate to="/$programme/what-waits" params={{ programme: first.key }} replace />;
}

function SeveralProgrammes() {
  const { t } = useLingui();
  const { day } = useLookedAtDay();
  const answer = useAsked(FirstProgrammeQuery, { asOf: day, from: longAgo(day) });
  return (
    <Page title={t`Your programmes`} product={productName}>
      <Answered answer={answer}>{({ viewer }) => viewer && <ProgrammeList programmes={viewer.programmes} />}</Answered>
    </Page>
  );
}
