import { dayFrom, useAsked, useLookedAtDay, useWording } from '@landsby/front';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { FallenDuties } from './FallenDuties.tsx';
import { RightsOnLeaving } from './RightsOnLeaving.tsx';

const WhatFallsQuery = graphql(`
  query WhatFalls($agreement: ID!, $asOf: Day!, $from: Day!, $until: Day!) {
    agreement(id: $agreement) {
      id
      ...FallenDuties
      ...RightsOnLeaving
    }
  }
`);

interface WhatFallsProps {
  readonly agreement: string;
  readonly lastDay: string;
}

const yearsLookedAhead = 1;

/** What would have come after the last day, and what leaving itself opens. */
export function WhatFalls({ agreement, lastDay }: WhatFallsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day: asOf } = useLookedAtDay();
  const from = dayFrom(lastDay, { days: 1 });
  const variables = { agreement, asOf, from, until: dayFrom(from, { years: yearsLookedAhead }) };
  const [{ data }] = useAsked(WhatFallsQuery, variables, 'cache-first');
  if (!data?.agreement) return null;

  return (
    <Section title={t`What falls with it`}>
      <Stack space="wide">
        <Stack>
          <Sentence>
            <Trans>
              These would have had their last day in the year after {wording.day(lastDay)}. They would no longer bind
              anyone.
            </Trans>
          </Sentence>
          <FallenDuties agreement={data.agreement} after={lastDay} />
        </Stack>
        <RightsOnLeaving agreement={data.agreement} />
      </Stack>
    </Section>
  );
}
