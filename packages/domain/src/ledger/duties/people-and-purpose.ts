import type { ClauseOf } from '../../clause/index.ts';
import { draft } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { occurrences } from '../occurrence.ts';
import { everyone, everyoneBut, type Situation } from '../situation.ts';

/** S0.14: a joint mapping comes before the final choice of efforts. */
export function mappingDuties(clause: ClauseOf<'focusAreas'>, situation: Situation): readonly LedgerDraft[] {
  if (!clause.parameters.mappingComesFirst) return [];
  const [ahead] = occurrences({ kind: 'onEvent', event: 'choice-of-efforts' }, situation, clause);
  return ahead ? [draft(clause, { what: 'mapping', deed: { code: 'mapNeedsFirst' }, who: everyone(situation), toWhom: [] }, ahead)] : [];
}

/** S0.33 to S0.45, S1.24 to S1.26, S4.24 to S4.26: each action of a commitment, when its timing says. */
export function commitmentDuties(clause: ClauseOf<'commitment'>, situation: Situation): readonly LedgerDraft[] {
  const { actions, by, to } = clause.parameters;
  return actions.flatMap(({ key, ruleIds, timing, words }) =>
    occurrences(timing, situation, { id: clause.id, ruleIds: ruleIds.length > 0 ? ruleIds : clause.ruleIds }).map((occurrence) =>
      draft(clause, { what: key, deed: { code: 'fulfilCommitment', action: words }, who: by, toWhom: to }, occurrence),
    ),
  );
}

/** S0.21 to S0.23. */
export function involvementDuties(clause: ClauseOf<'childrensInvolvement'>, situation: Situation): readonly LedgerDraft[] {
  const { phases, principlesOwed } = clause.parameters;
  const who = everyone(situation);
  return [
    ...occurrences({ kind: 'continuous' }, situation, clause).map((always) => draft(clause, { what: 'involvement', deed: { code: 'involveChildren', phases }, who, toWhom: [] }, always)),
    ...(principlesOwed
      ? occurrences({ kind: 'noDeadline' }, situation, clause).map((once) => draft(clause, { what: 'principles', deed: { code: 'drawUpPrinciples' }, who, toWhom: [] }, once))
      : []),
  ];
}

/** S0.30, S0.31, S3.33. */
export function communicationDuties(clause: ClauseOf<'communication'>, situation: Situation): readonly LedgerDraft[] {
  const { approval, communicationPlan, logosRequiredOf } = clause.parameters;
  const all = everyone(situation);
  const before = occurrences({ kind: 'onEvent', event: 'publication' }, situation, clause);
  return [
    ...(approval ? before.map((occurrence) => draft(clause, { what: 'approval', deed: { code: 'askForApproval' }, who: everyoneBut(situation, [approval.by]), toWhom: [approval.by] }, occurrence)) : []),
    ...(logosRequiredOf.length > 0 ? before.map((occurrence) => draft(clause, { what: 'logos', deed: { code: 'carryLogos' }, who: all, toWhom: logosRequiredOf }, occurrence)) : []),
    ...(communicationPlan
      ? occurrences({ kind: 'noDeadline' }, situation, clause).map((once) => draft(clause, { what: 'communication-plan', deed: { code: 'drawUpCommunicationPlan' }, who: all, toWhom: [] }, once))
      : []),
  ];
}

/** S0.64, S0.65. */
export function materialDuties(clause: ClauseOf<'rightsToMaterials'>, situation: Situation): readonly LedgerDraft[] {
  const { joint, removalOnDemand } = clause.parameters;
  const all = everyone(situation);
  return [
    ...(joint === 'agreedInPlan'
      ? occurrences({ kind: 'onEvent', event: 'joint-material' }, situation, clause).map((occurrence) => draft(clause, { what: 'joint-rights', deed: { code: 'agreeRightsToJointMaterial' }, who: all, toWhom: [] }, occurrence))
      : []),
    ...(removalOnDemand
      ? occurrences({ kind: 'onEvent', event: 'outdated-or-leaving' }, situation, clause).map((occurrence) =>
          draft(clause, { what: 'removal', nature: 'right', deed: { code: 'demandRemoval', triggers: removalOnDemand.triggers }, who: all, toWhom: all }, occurrence),
        )
      : []),
  ];
}

/** S4.46 to S4.49. */
export function dataDuties(clause: ClauseOf<'dataProtection'>, situation: Situation): readonly LedgerDraft[] {
  const { consentBy, dutyToNotify, storageBy } = clause.parameters;
  const always = occurrences({ kind: 'continuous' }, situation, clause);
  const concern = occurrences({ kind: 'onEvent', event: 'concern-for-a-child' }, situation, clause);
  return [
    ...(consentBy ? always.map((occurrence) => draft(clause, { what: 'consent', deed: { code: 'obtainConsent' }, who: [consentBy], toWhom: [] }, occurrence)) : []),
    ...(storageBy ? always.map((occurrence) => draft(clause, { what: 'storage', deed: { code: 'storeDataSafely' }, who: [storageBy], toWhom: [] }, occurrence)) : []),
    ...(dutyToNotify ? concern.map((occurrence) => draft(clause, { what: 'notification', deed: { code: 'notifyAuthority', statute: dutyToNotify.statute }, who: [dutyToNotify.by], toWhom: [] }, occurrence)) : []),
  ];
}
