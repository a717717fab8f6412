import { describe, expect, it } from 'vitest';
import { aClause } from '../../clause/a-clause.ts';
import { both, follows, words } from './a-told-ledger.ts';

describe('what follows from a clause on what is done', () => {
  it.each([
    { rule: 'S0.10', clause: aClause('purpose'), follow: [], because: 'it says why' },
    {
      rule: 'S0.14',
      clause: aClause('focusAreas'),
      follow: [`focus-areas/mapping/choice-of-efforts: duty mapNeedsFirst by ${both}, onEvent`],
      because: 'the mapping comes before the choice',
    },
    {
      rule: 'S1.12',
      clause: aClause('focusAreas', { mappingComesFirst: false }),
      follow: [],
      because: 'areas alone bind nobody to a deed',
    },
    {
      rule: 'S0.33',
      clause: aClause('commitment'),
      follow: ['commitment/act/always: duty fulfilCommitment by municipality to organisation, continuous'],
      because: 'each action when its timing says',
    },
    {
      rule: 'S0.21, S0.22',
      clause: aClause('childrensInvolvement'),
      follow: [
        `childrens-involvement/involvement/always: duty involveChildren by ${both}, continuous`,
        `childrens-involvement/principles/once: duty drawUpPrinciples by ${both}, noDeadline`,
      ],
      because: 'all along, with principles',
    },
    {
      rule: 'S0.21',
      clause: aClause('childrensInvolvement', { principlesOwed: false }),
      follow: [`childrens-involvement/involvement/always: duty involveChildren by ${both}, continuous`],
      because: 'no principles are owed',
    },
    {
      rule: 'S0.30, S0.31',
      clause: aClause('communication', {
        approval: { by: 'organisation', triggeredBy: 'unsettled', responseDays: null },
        communicationPlan: true,
      }),
      follow: [
        'communication/approval/publication: duty askForApproval by municipality to organisation, onEvent',
        `communication/communication-plan/once: duty drawUpCommunicationPlan by ${both}, noDeadline`,
      ],
      because: 'one-sided: nobody asks the municipality',
    },
    {
      rule: 'S3.33',
      clause: aClause('communication', { logosRequiredOf: ['municipality', 'organisation'] }),
      follow: [`communication/logos/publication: duty carryLogos by ${both} to ${both}, onEvent`],
      because: 'both marks on all material',
    },
    {
      rule: 'S0.64, S0.65',
      clause: aClause('rightsToMaterials', {
        joint: 'agreedInPlan',
        removalOnDemand: { triggers: ['outdated', 'leaving'] },
      }),
      follow: [
        `rights-to-materials/joint-rights/joint-material: duty agreeRightsToJointMaterial by ${both}, onEvent`,
        `rights-to-materials/removal/outdated-or-leaving: right demandRemoval by ${both} to ${both}, onEvent`,
      ],
      because: 'removal is a power, not automatic',
    },
    { rule: 'S0.62', clause: aClause('rightsToMaterials'), follow: [], because: 'owning asks for no deed' },
    {
      rule: 'S4.12, S4.15',
      clause: aClause('reporting'),
      follow: ['reporting/report/2026: duty report by organisation to municipality, 2026-12-31'],
      because: 'once a year',
    },
    {
      rule: 'S0.41',
      clause: aClause('reporting', { to: [], toFunder: true, timing: { kind: 'noDeadline' } }),
      follow: ['reporting/report/once: duty reportOngoing by organisation, noDeadline'],
      because: 'to the funder, who is no party',
    },
    {
      rule: 'S4.12',
      clause: aClause('reporting', { to: [] }),
      follow: ['reporting/report/2026: duty report by organisation to municipality, 2026-12-31'],
      because: 'it names nobody to report to: the other',
    },
    {
      rule: 'S4.47, S4.49',
      clause: aClause('dataProtection', {
        consentBy: 'organisation',
        storageBy: 'organisation',
        dutyToNotify: { by: 'municipality', statute: 'Act' },
      }),
      follow: [
        'data-protection/consent/always: duty obtainConsent by organisation, continuous',
        'data-protection/notification/concern-for-a-child: duty notifyAuthority by municipality, onEvent',
        'data-protection/storage/always: duty storeDataSafely by organisation, continuous',
      ],
      because: 'each by the one it names',
    },
    { rule: 'S4.48', clause: aClause('dataProtection'), follow: [], because: 'it names nobody' },
    {
      rule: 'S4.39, S4.40',
      clause: aClause('openingHours', { closedOn: ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] }),
      follow: [
        'opening-hours/closed-2026/2026-05-01: duty keepClosed by organisation, 2026-05-01',
        'opening-hours/closed-2026/2026-05-15: duty keepClosed by organisation, 2026-05-15',
        'opening-hours/closed-2026/2026-06-05: duty keepClosed by organisation, 2026-06-05',
        'opening-hours/hours/once: duty agreeOpeningHours by organisation to municipality, noDeadline',
      ],
      because: 'three days, one of them movable',
    },
    {
      rule: 'S3.04',
      clause: aClause('condition'),
      follow: [],
      because: 'another agreement must stand; nobody owes a deed',
    },
    {
      rule: 'S3.05',
      clause: aClause('condition', { kind: 'policyBasis', name: 'Policy', from: null, until: '2027-12-31' }),
      follow: [],
      because: 'nor does anybody by a policy it rests on',
    },
    {
      rule: 'S3.41',
      clause: aClause('condition', { kind: 'dialogueFirst', before: ['budget'] }),
      follow: [`condition/dialogue/planned-significant-change: duty talkBeforeDeviation by ${both}, onEvent`],
      because: 'talking comes before a change',
    },
    {
      rule: 'S1.21',
      clause: aClause('condition', {
        kind: 'ifThen',
        decidedBy: 'people',
        event: 'sufficient-support',
        consequence: words,
      }),
      follow: [`condition/if-then/sufficient-support: duty fulfilCommitment by ${both}, onEvent`],
      because: 'only if it happens',
    },
  ])('$rule $clause.family: $because', ({ clause, follow }) => {
    const found = follows(clause);
    expect(new Set(found)).toEqual(new Set(follow));
    expect(found).toHaveLength(follow.length);
  });
});
