import { Answered, useAsked } from '@landsby/front';
import { Sentence, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { CaseMeetings } from './CaseMeetings.tsx';
import { EarliestDecision } from './EarliestDecision.tsx';
import { OpenBy } from './OpenBy.tsx';

const CaseAnswerQuery = graphql(`
  query CaseAnswer($agreement: ID!, $legalDate: Day!, $officeDays: Int!, $carryOutDays: Int!, $asOf: Day!) {
    agreement(id: $agreement) {
      id
      leadTime(legalDate: $legalDate, officeDays: $officeDays, carryOutDays: $carryOutDays, asOf: $asOf) {
        ...OpenBy
        ...CaseMeetings
      }
      earliestDecision(openedOn: $asOf, officeDays: $officeDays, carryOutDays: $carryOutDays, asOf: $asOf) {
        ...EarliestDecision
      }
    }
  }
`);

interface CaseAnswerProps {
  readonly agreement: string;
  readonly legalDate: string | null;
  readonly question: { readonly officeDays: number; readonly carryOutDays: number; readonly asOf: string };
}

/** When to open the case, the meetings it goes through, and what would come of opening it now. */
export function CaseAnswer({ agreement, legalDate, question }: CaseAnswerProps) {
  if (legalDate === null) {
    return (
      <Sentence look="lead">
        <Trans>No day can be worked out for that. Choose another day, or write a day of your own.</Trans>
      </Sentence>
    );
  }
  return <KnownCase agreement={agreement} legalDate={legalDate} question={question} />;
}

function KnownCase({ agreement, legalDate, question }: CaseAnswerProps & { readonly legalDate: string }) {
  const answer = useAsked(CaseAnswerQuery, { agreement, legalDate, ...question }, 'cache-first');
  return (
    <Answered answer={answer} lines={6}>
      {({ agreement: found }) =>
        found && (
          <div aria-live="polite">
            <Stack>
              <OpenBy leadTime={found.leadTime} agreement={found.id} />
              <CaseMeetings leadTime={found.leadTime} />
              <EarliestDecision decision={found.earliestDecision} agreement={found.id} />
            </Stack>
          </div>
        )
      }
    </Answered>
  );
}
