import { nothingElse, type Teller } from './teller.ts';

export interface SignaturePhrases {
  readonly signs: (parties: string, roles: string, count: number) => string;
  readonly signersUnstated: (parties: string) => string;
  readonly partiesUnstated: string;
  readonly originals: (count: number) => string;
  readonly originalsUnstated: string;
}

export const signature: Teller<'signature', SignaturePhrases> = (
  { originals, signatories, ...rest },
  say,
  { list, names, words },
) => {
  nothingElse(rest);
  const byRoles = Map.groupBy(signatories, ({ roles }) => list(roles.map(words)));
  return [
    ...(signatories.length > 0 ? [...byRoles].map(signing) : [say.partiesUnstated]),
    originals === null ? say.originalsUnstated : say.originals(originals),
  ];

  /** Parties that are signed for by the same offices are named together. */
  function signing([roles, signed]: readonly [string, typeof signatories]): string {
    const parties = names(signed.map(({ party }) => party));
    return roles === '' ? say.signersUnstated(parties) : say.signs(parties, roles, signed[0]?.roles.length ?? 0);
  }
};
