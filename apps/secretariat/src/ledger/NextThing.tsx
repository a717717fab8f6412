import { useLookedAtDay, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/keeping/explanation';
import { usePartyName } from '@landsby/keeping/party';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NextThingFragment = graphql(`
  fragment NextThing on LedgerConnection {
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
`);

interface NextThingProps {
  readonly coming: FragmentType<typeof NextThingFragment>;
  /** Instead, when nothing comes. */
  readonly otherwise?: string;
}

/** What comes first, in a sentence with its day. */
export function NextThing({ coming, otherwise = '' }: NextThingProps) {
  const wording = useWording();
  const nameOf = usePartyName();
  const { day } = useLookedAtDay();
  const [next] = readFragment(NextThingFragment, coming).edges;
  if (!next) return otherwise;
  const { nature, deed, who, toWhom, dueOn } = next.node;
  const matter = {
    nature,
    deed: readFragment(StatementFragment, deed),
    who: who.map(nameOf),
    toWhom: toWhom.map(nameOf),
  };
  const sentence = wording.ledgerWithDay({ ...matter, dueOn: dueOn.day }, day);
  return <Trans>The next thing: {sentence}</Trans>;
}
