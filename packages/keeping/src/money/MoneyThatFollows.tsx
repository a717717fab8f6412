import { Answered, useAsked, useLookedAtDay } from '@landsby/front';
import { Stack } from '@landsby/ui';
import { graphql } from '../generated/index.ts';
import { Exposure } from './Exposure.tsx';
import { InvoiceDrafts } from './InvoiceDrafts.tsx';

const MoneyThatFollowsQuery = graphql(`
  query MoneyThatFollows($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      id
      ...InvoiceDrafts
      ...Exposure
    }
  }
`);

/** Asked apart from the rest: every amount brings its whole reason along, and that is much at once. */
export function MoneyThatFollows({ agreement }: { readonly agreement: string }) {
  const { day: asOf } = useLookedAtDay();
  const answer = useAsked(MoneyThatFollowsQuery, { agreement, asOf });
  return (
    <Answered answer={answer} lines={6}>
      {({ agreement: found }) =>
        found && (
          <Stack space="wide">
            <InvoiceDrafts agreement={found} />
            <Exposure agreement={found} />
          </Stack>
        )
      }
    </Answered>
  );
}
