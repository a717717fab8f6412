import type { ClauseOf } from '../../clause/index.ts';
import { always, eachTime, type Obligation, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Situation } from '../situation.ts';

/** S4.47, S4.49: consent and storage all along, notification when there is concern for a child. */
export function dataDuties(clause: ClauseOf<'dataProtection'>, situation: Situation): readonly LedgerDraft[] {
  const { consentBy, dutyToNotify, storageBy } = clause.parameters;
  const obligations: Obligation[] = [];
  if (consentBy) {
    obligations.push({ what: 'consent', when: always, deed: { code: 'obtainConsent' }, who: [consentBy] });
  }
  if (storageBy) {
    obligations.push({ what: 'storage', when: always, deed: { code: 'storeDataSafely' }, who: [storageBy] });
  }
  if (dutyToNotify) {
    const deed = { code: 'notifyAuthority', statute: dutyToNotify.statute } as const;
    obligations.push({ what: 'notification', when: whenever('concern-for-a-child'), deed, who: [dutyToNotify.by] });
  }
  return obligations.flatMap((obligation) => eachTime(clause, situation, obligation));
}
