import { readFileSync } from 'node:fs';
import { Kind, type SelectionSetNode, parse, print, visit } from 'graphql';

/** An operation of a front end, word for word as its client sends it: urql asks for the type of everything. */
export function frontEndOperation(frontEnd: 'secretariat' | 'municipality', name: string): string {
  const file = new URL(`../../${frontEnd}/src/generated/graphql.ts`, import.meta.url);
  const pattern = new RegExp(`export const ${name}Document = new TypedDocumentString\\(\`([^\`]+)\``);
  const [, text] = pattern.exec(readFileSync(file, 'utf8')) ?? [];
  if (text === undefined) throw new Error(`The ${frontEnd}'s front end has no operation ${name}`);
  return print(
    visit(parse(text, { noLocation: true }), {
      SelectionSet: {
        leave: (set, _key, parent) =>
          parent && 'kind' in parent && parent.kind !== Kind.OPERATION_DEFINITION ? withTypename(set) : undefined,
      },
    }),
  );
}

function withTypename(set: SelectionSetNode): SelectionSetNode {
  const asked = set.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
  );
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return asked ? set : { ...set, selections: [...set.selections, typename] };
}
