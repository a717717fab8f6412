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
    named: records(kind: ["effortRecorded", "assetVersioned"]) {
      key
      content
    }
  }
`);

/** What a record calls by its key, as people call it: a party, a body, a plan, an effort, an asset. */
export function useRecordNames(agreement: FragmentType<typeof RecordNamesFragment>): (key: string) => string {
  const pick = usePickedWords();
  const nameOfParty = useNameOfKey();
  const { bodies, named, parties, recordable } = readFragment(RecordNamesFragment, agreement);
  const sitting = bodies.flatMap(({ participants }) => participants.map(({ who }) => who));
  const names = new Map<string, string>([
    ...sitting.flatMap(({ key, organisation }) => (organisation ? [[key, organisation.name] as const] : [])),
    ...recordable.plans.map(({ key, name }) => [key, pick(name).text] as const),
    ...bodies.map(({ body, name }) => [body, pick(name).text] as const),
    ...named.map(({ content }) => nameIn(content as Naming)).toReversed(),
  ]);
  return (key) => names.get(key) ?? nameOfParty(parties)(key);
}

type Naming =
  | { readonly kind: 'effortRecorded'; readonly key: string; readonly name: string }
  | { readonly kind: 'assetVersioned'; readonly asset: string; readonly title: string };

function nameIn(content: Naming): readonly [string, string] {
  return content.kind === 'assetVersioned' ? [content.asset, content.title] : [content.key, content.name];
}
