import type { ClauseFamily } from '../generated/graphql.ts';

const families = {
  PARTIES: true,
  PURPOSE: true,
  FOCUS_AREAS: true,
  TERM: true,
  ORDINARY_TERMINATION: true,
  TERMINATION_FOR_CAUSE: true,
  BREACH: true,
  RENEWAL: true,
  REVIEW: true,
  GOVERNANCE_BODY: true,
  ROLE: true,
  PLAN: true,
  PAYMENT_BY_CALENDAR: true,
  PAYMENT_BY_INSTALMENTS: true,
  PAYMENT_PER_EVENT: true,
  APPROPRIATION: true,
  FUNDING: true,
  COMMITMENT: true,
  CHILDRENS_INVOLVEMENT: true,
  COMMUNICATION: true,
  RIGHTS_TO_MATERIALS: true,
  REPORTING: true,
  DATA_PROTECTION: true,
  OPENING_HOURS: true,
  CONDITION: true,
  PRECEDENCE: true,
  SIGNATURE: true,
} satisfies Record<ClauseFamily, true>;

/** Every family, in the order agreements are usually written. */
export const clauseFamilies = Object.keys(families) as readonly ClauseFamily[];
