import { Trans } from '@lingui/react/macro';
import { useLookedAtDay } from '../day/looked-at-day.ts';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';
import { usePartyName } from '../party/use-party-name.ts';

export const NextThingFragment = graphql(`
  fragment NextThing on LedgerEntry {
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
`);

/** An empty list, or an empty month, still says when the next thing comes. */
export function NextThing({ entry }: { readonly entry: FragmentType<typeof NextThingFragment> }) {
  const wording = useWording();
  const nameOf = usePartyName();
  const { day } = useLookedAtDay();
  const { nature, deed, who, toWhom, dueOn } = readFragment(NextThingFragment, entry);
  const sentence = wording.ledgerWithDay(
    {
      nature,
      deed: readFragment(StatementFragment, deed),
      who: who.map(nameOf),
      toWhom: toWhom.map(nameOf),
      dueOn: dueOn.day,
    },
    day,
  );
  return <Trans>The next thing: {sentence}</Trans>;
}
