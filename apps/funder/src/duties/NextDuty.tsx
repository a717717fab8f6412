import { useLookedAtDay, useWording } from '@landsby/front';
import { Trans } from '@lingui/react/macro';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePartyName } from '../party/use-party-name.ts';

const NextDutyFragment = graphql(`
  fragment NextDuty on Programme {
    next: ledger(
      asOf: $asOf
      from: $asOf
      until: $until
      nature: DUTY
      agreement: $agreement
      states: [NOT_YET, OPEN, DUE]
      first: 1
    ) {
      edges {
        node {
          nature
          deed {
            ...Statement
          }
          who {
            ...PartyName
          }
          toWhom {
            ...PartyName
          }
          dueOn {
            day
          }
        }
      }
    }
  }
`);

/** An empty list still says when the next thing comes. */
export function NextDuty(props: { readonly programme: FragmentType<typeof NextDutyFragment> }) {
  const wording = useWording();
  const nameOf = usePartyName();
  const { day } = useLookedAtDay();
  const [first] = readFragment(NextDutyFragment, props.programme).next.edges;
  if (!first) return <Trans>Nothing comes within a year either.</Trans>;
  const { deed, dueOn, nature, toWhom, who } = first.node;
  const matter = {
    nature,
    deed: readFragment(StatementFragment, deed),
    who: who.map(nameOf),
    toWhom: toWhom.map(nameOf),
    dueOn: dueOn.day,
  };
  const sentence = wording.ledgerWithDay(matter, day);
  return <Trans>The next one: {sentence}</Trans>;
}
