import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

export const WhoNameFragment = graphql(`
  fragment WhoName on Who {
    key
    organisation {
      name
    }
  }
`);

export type NamedWho = FragmentType<typeof WhoNameFragment>;

/** The name of an organisation that a record names; its key in words where it may not be seen. */
export function nameOfWho(who: NamedWho): string {
  const { key, organisation } = readFragment(WhoNameFragment, who);
  return organisation?.name ?? key.replaceAll('-', ' ');
}

/** Says an organisation by its key, from those at hand. */
export function namesOf(all: readonly NamedWho[]): (key: string) => string {
  const names = new Map(all.map((who) => [readFragment(WhoNameFragment, who).key, nameOfWho(who)]));
  return (key) => names.get(key) ?? key.replaceAll('-', ' ');
}
