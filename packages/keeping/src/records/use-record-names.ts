import { usePickedWords } from '@landsby/front';
import { useNameOfKey } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

export const RecordNamesFragment = graphql(`
  fragment RecordNames on Agreement {
    parties {
      ...PartyName
    }
    bodies(asOf: $asOf) {
      body
      name {
        da
        sv
        en
      }
      participants {
        who {
          key
          organisation {
            name
          }
        }
      }
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
    }
    named: records(kind: ["effortRecorded", "assetVersioned", "memberSeated"]) {
      key
      content
    }
  }
`);

/** What a record calls by its key, as people call it: a party, a body, a plan, an effort, an asset; a seat by whose it is. */
export function useRecordNames(agreement: FragmentType<typeof RecordNamesFragment>): (key: string) => string {
  const pick = usePickedWords();
  const nameOfParty = useNameOfKey();
  const { bodies, named, parties, recordable } = readFragment(RecordNamesFragment, agreement);
  const sitting = bodies.flatMap(({ participants }) => participants.map(({ who }) => who));
  const names = new Map<string, string>([
    ...sitting.flatMap(({ key, organisation }) => (organisation ? [[key, organisation.name] as const] : [])),
    ...recordable.plans.map(({ key, name }) => [key, pick(name).text] as const),
    ...bodies.map(({ body, name }) => [body, pick(name).text] as const),
    ...named.flatMap(({ content }) => nameIn(content as Naming)).toReversed(),
  ]);
  const seats = new Map(named.flatMap(({ content }) => seatIn(content as Naming)));
  return (key) => {
    const called = seats.get(key) ?? key;
    return names.get(called) ?? nameOfParty(parties)(called);
  };
}

type Naming =
  | { readonly kind: 'effortRecorded'; readonly key: string; readonly name: string }
  | { readonly kind: 'assetVersioned'; readonly asset: string; readonly title: string }
  | { readonly kind: 'memberSeated'; readonly key: string; readonly organisation: string };

function nameIn(content: Naming): readonly (readonly [string, string])[] {
  if (content.kind === 'effortRecorded') return [[content.key, content.name]];
  return content.kind === 'assetVersioned' ? [[content.asset, content.title]] : [];
}

function seatIn(content: Naming): readonly (readonly [string, string])[] {
  return content.kind === 'memberSeated' ? [[content.key, content.organisation]] : [];
}
