import type { Clause, ClauseFamily, ClauseOf, Timing } from '../clause/index.ts';
import type { BookRule } from './carrier.ts';

/** A rule of the rule book that acts on a clause, or by what it is kept where no rule of the book speaks of it. */
export type Kept = BookRule | 'rule' | 'record';

type Keeping<Family extends ClauseFamily> = (parameters: ClauseOf<Family>['parameters']) => readonly (Kept | false)[];

/** What keeps the parameters of each family, whoever wrote them; a new family does not compile until it says so. */
const familyRules: { readonly [Family in ClauseFamily]: Keeping<Family> } = {
  parties: ({ mayGrow }) => [mayGrow && 'S1.05'],
  purpose: ({ goals, needLevels, seekingSupport, situations }) => [
    goals !== undefined && 'S2.17',
    (situations !== undefined || seekingSupport === true) && 'S4.09',
    needLevels.some(({ activities }) => activities !== undefined) && 'S4.10',
  ],
  focusAreas: ({ mappingComesFirst }) => [mappingComesFirst && 'S0.14'],
  term: () => ['S0.57'],
  ordinaryTermination: () => ['S0.59'],
  terminationForCause: ({ mayCallRenegotiation }) => ['S3.42', mayCallRenegotiation && 'S3.40'],
  breach: () => ['S0.60'],
  renewal: ({ kind }) => (kind === 'none' ? ['S3.37'] : ['S3.38', 'S3.39']),
  review: ({ timing }) => [hasDay(timing) ? 'S4.32' : 'S3.18'],
  governanceBody: ({ decisionRule, established, hosting, meetings, seats }) => [
    seats.length > 0 && 'S0.46',
    established !== null && 'S4.26',
    meetings.length > 0 && 'S4.27',
    hosting === 'rotates' && 'S1.16',
    decisionRule !== null && 'S1.06',
  ],
  role: () => ['S0.36'],
  plan: ({ mandatoryParts }) => ['S0.27', mandatoryParts.length > 0 && 'S0.25'],
  paymentByCalendar: ({ payeeInvoices }) => ['S4.35', payeeInvoices && 'S4.36'],
  paymentByInstalments: () => ['S4.35'],
  paymentPerEvent: ({ amounts, inTotal, perYear }) => [
    'S3.28',
    'S3.20',
    amounts.length > 1 && 'S3.21',
    perYear !== null && 'S3.26',
    inTotal !== null && 'S3.27',
  ],
  appropriation: () => ['S2.07', 'S2.09'],
  funding: ({ budget, items }) => [
    items.some(({ payer }) => payer !== 'by-agreement') && 'S0.51',
    items.some(({ payer }) => payer === 'by-agreement') && 'S0.53',
    budget !== null && 'S0.54',
  ],
  commitment: ({ actions, services }) => [
    ...actions.map(({ timing }) => (hasDay(timing) ? 'rule' : 'record') as Kept),
    services !== undefined && 'S0.43',
  ],
  childrensInvolvement: ({ everyInitiative, principlesOwed }) => [
    'S0.21',
    everyInitiative && 'S0.23',
    principlesOwed && 'S0.22',
  ],
  communication: ({ approval, communicationPlan, logosRequiredOf }) => [
    approval !== null && 'S0.30',
    logosRequiredOf.length > 0 && 'S3.33',
    communicationPlan && 'S0.31',
  ],
  rightsToMaterials: ({ joint, removalOnDemand }) => [
    'S0.62',
    joint === 'agreedInPlan' && 'S0.64',
    removalOnDemand !== null && 'S0.65',
  ],
  reporting: ({ registers, timing }) => [
    hasDay(timing) ? 'S4.15' : 'record',
    registers.some(({ holds }) => holds !== undefined) && 'S4.14',
  ],
  dataProtection: ({ authorityFreeRoom, consentBy, dutyToNotify, statutes, storageBy }) => [
    statutes.length > 0 && 'S4.48',
    (consentBy !== null || storageBy !== null) && 'S4.49',
    dutyToNotify !== null && 'S4.47',
    authorityFreeRoom && 'S4.04',
  ],
  openingHours: ({ closedOn, contingency, specialHours }) => [
    'S4.39',
    closedOn.length > 0 && 'S4.40',
    specialHours !== null && 'S4.41',
    contingency.length > 0 && 'S4.42',
  ],
  condition: ({ kind }) => [ruleOfCondition[kind]],
  precedence: () => ['rule'],
  signature: () => ['S1.27'],
};

const ruleOfCondition: Readonly<Record<ClauseOf<'condition'>['parameters']['kind'], BookRule>> = {
  politicalDecision: 'S2.04',
  prerequisiteAgreement: 'S3.04',
  policyBasis: 'S3.48',
  dialogueFirst: 'S3.41',
  ifThen: 'S1.21',
};

export function keptByFamily({ family, parameters }: Clause): readonly Kept[] {
  const keeping = familyRules[family] as (parameters: Clause['parameters']) => readonly (Kept | false)[];
  return keeping(parameters).filter((kept) => kept !== false);
}

/** A day can be worked out, so that a rule says when it is late. */
function hasDay({ kind }: Timing): boolean {
  return kind !== 'continuous' && kind !== 'noDeadline' && kind !== 'onEvent';
}
