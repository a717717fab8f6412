import type { Agreement, Party } from '../agreement/index.ts';

/** Which parties of two agreements stand in the same place; each party stands in one pair or alone. */
interface SameRole {
  readonly pairs: readonly (readonly [one: Party, other: Party])[];
  readonly onlyInOne: readonly Party[];
  readonly onlyInOther: readonly Party[];
}

/** S0.01: the same organisation first, then the same key on the same side, then whoever comes next on that side. */
export function sameRoles(one: Agreement, other: Agreement): SameRole {
  const pairs: [Party, Party][] = [];
  let [left, right] = [one.parties, other.parties];
  for (const same of [sameOrganisation, sameKey, sameSide]) {
    for (const party of left) {
      const match = right.find((candidate) => same(party, candidate));
      if (!match) continue;
      pairs.push([party, match]);
      right = right.filter((candidate) => candidate !== match);
    }
    left = left.filter((party) => !pairs.some(([paired]) => paired === party));
  }
  return { pairs, onlyInOne: left, onlyInOther: right };
}

function sameOrganisation(one: Party, other: Party): boolean {
  return one.organisation !== null && one.organisation === other.organisation;
}

function sameKey(one: Party, other: Party): boolean {
  return sameSide(one, other) && one.key === other.key;
}

function sameSide(one: Party, other: Party): boolean {
  return one.side === other.side;
}

/** A name for each party of an agreement under which the other agreement's party in the same place goes too. */
export function roleNames(one: Agreement, other: Agreement): readonly [RoleOf, RoleOf] {
  const { onlyInOne, onlyInOther, pairs } = sameRoles(one, other);
  const first = new Map(pairs.map(([{ key }], index) => [key, `${index}`]));
  const second = new Map(pairs.map(([, { key }], index) => [key, `${index}`]));
  for (const { key } of onlyInOne) first.set(key, `one ${key}`);
  for (const { key } of onlyInOther) second.set(key, `other ${key}`);
  return [(key) => first.get(key), (key) => second.get(key)];
}

/** Undefined for a key that is no party's. */
export type RoleOf = (key: string) => string | undefined;
