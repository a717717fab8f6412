import { usePickedWords } from '@landsby/front';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';

export const KeptNamesFragment = graphql(`
  fragment KeptNames on Agreement {
    parties {
      key
      organisation {
        id
        name
      }
      ...PartyName
    }
    recordable {
      plans {
        key
        name {
          da
          sv
          en
        }
      }
      budget {
        preparedBy {
          key
          body {
            da
            sv
            en
          }
        }
        approvedBy {
          key
          body {
            da
            sv
            en
          }
        }
      }
    }
    named: records(kind: ["effortRecorded", "assetVersioned", "memberSeated"]) {
      content
    }
  }
`);

type Kept =
  | { readonly kind: 'effortRecorded'; readonly key: string; readonly name: string }
  | { readonly kind: 'assetVersioned'; readonly asset: string; readonly title: string }
  | { readonly kind: 'memberSeated'; readonly key: string; readonly organisation: string }
  | { readonly kind: 'memberLeft' };

const aboutSeats: ReadonlySet<string> = new Set(['memberSeated', 'memberLeft']);

/** What a record beside a clause calls by its key, as people call it; who sits by another agreement is not named here. */
export function useKeptNames(agreement: FragmentType<typeof KeptNamesFragment>) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const nameOfKey = useNameOfKey();
  const { named, parties, recordable } = readFragment(KeptNamesFragment, agreement);
  const { budget, plans } = recordable;
  const doers = budget ? [budget.preparedBy, budget.approvedBy] : [];
  const names = new Map([
    ...parties.flatMap(({ organisation }) => (organisation ? [[keyOf(organisation), organisation.name] as const] : [])),
    ...parties.map((party) => [party.key, nameOfKey(parties)(party.key)] as const),
    ...plans.map(({ key, name }) => [key, pick(name).text] as const),
    ...doers.flatMap(({ body, key }) => (body ? [[key, pick(body).text] as const] : [])),
    ...named.flatMap(({ content }) => nameIn(content as Kept)).toReversed(),
  ]);

  const seats = new Map(named.flatMap(({ content }) => seatIn(content as Kept)));

  return (content: unknown) => (key: string) =>
    names.get(seats.get(key) ?? key) ??
    (aboutSeats.has((content as Kept).kind) ? t`another party` : nameOfKey(parties)(key));
}

/** A seat names its organisation by the key that its id ends in. */
function keyOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf(':') + 1);
}

function nameIn(content: Kept): readonly (readonly [string, string])[] {
  if (content.kind === 'effortRecorded') return [[content.key, content.name]];
  return content.kind === 'assetVersioned' ? [[content.asset, content.title]] : [];
}

function seatIn(content: Kept): readonly (readonly [string, string])[] {
  return content.kind === 'memberSeated' ? [[content.key, content.organisation]] : [];
}
