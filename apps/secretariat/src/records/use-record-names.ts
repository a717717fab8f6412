import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePickedWords } from '../language/use-picked-words.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';

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
    efforts: records(kind: ["effortRecorded"]) {
      key
      content
    }
  }
`);

/** What a record calls by its key, as people call it: a party, a body, a plan, an effort. */
export function useRecordNames(agreement: FragmentType<typeof RecordNamesFragment>): (key: string) => string {
  const pick = usePickedWords();
  const nameOfParty = useNameOfKey();
  const { bodies, efforts, parties, recordable } = readFragment(RecordNamesFragment, agreement);
  const sitting = bodies.flatMap(({ participants }) => participants.map(({ who }) => who));
  const names = new Map<string, string>([
    ...sitting.flatMap(({ key, organisation }) => (organisation ? [[key, organisation.name] as const] : [])),
    ...recordable.plans.map(({ key, name }) => [key, pick(name).text] as const),
    ...bodies.map(({ body, name }) => [body, pick(name).text] as const),
    ...efforts.map(({ content }) => nameOfEffort(content)),
  ]);
  return (key) => names.get(key) ?? nameOfParty(parties)(key);
}

function nameOfEffort(content: unknown): readonly [string, string] {
  const { key, name } = content as { readonly key: string; readonly name: string };
  return [key, name];
}
