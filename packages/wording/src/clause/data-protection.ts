import { nothingElse, type Teller } from './teller.ts';

export interface DataProtectionPhrases {
  readonly leansOn: (statutes: string) => string;
  readonly statutesUnstated: string;
  readonly consentBy: (who: string) => string;
  readonly consentUnstated: string;
  readonly storageBy: (who: string) => string;
  readonly storageUnstated: string;
  readonly authorityFree: string;
  readonly notifies: (who: string, statute: string) => string;
  readonly notifyingUnstated: string;
}

export const dataProtection: Teller<'dataProtection', DataProtectionPhrases> = (
  { authorityFreeRoom, consentBy, dutyToNotify, statutes, storageBy, ...rest },
  say,
  { list, nameOf },
) => {
  nothingElse(rest);
  return [
    authorityFreeRoom ? say.authorityFree : null,
    consentBy === null ? say.consentUnstated : say.consentBy(nameOf(consentBy)),
    storageBy === null ? say.storageUnstated : say.storageBy(nameOf(storageBy)),
    dutyToNotify === null ? say.notifyingUnstated : say.notifies(nameOf(dutyToNotify.by), dutyToNotify.statute),
    statutes.length > 0
      ? say.leansOn(list(statutes.map((cited) => (typeof cited === 'string' ? cited : cited.citedAs))))
      : say.statutesUnstated,
  ];
};
