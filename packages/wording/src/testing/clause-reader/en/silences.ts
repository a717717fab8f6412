import type { silences as places } from '../da/silences.ts';

export const silences: typeof places = {
  commitment: {
    price: 'whether it is free',
  },
  parties: {
    invited: 'not say how many are invited',
    leaving: 'not say whether the others go on',
    remaining: 'how many must remain',
  },
  purpose: {
    ages: 'No age is named here',
    lead: 'not say who is responsible',
  },
  term: {
    end: 'not say on which day it ends',
  },
  breach: {
    notice: 'ends at once',
  },
  renewal: {
    times: 'how many times it can be extended',
  },
  governanceBody: {
    seats: 'not say who the members of',
    established: 'is set up',
    meetings: 'not say how often',
    rule: 'makes decisions',
    weight: 'counted by party or',
    majority: 'how many votes a decision',
    quorum: 'how many must be present',
    tie: 'what happens if the votes',
  },
  role: {
    share: 'how large the position',
  },
  plan: {
    adoptedBy: 'The parties adopt it together',
    parts: 'not say what the plan must',
  },
  paymentByCalendar: {
    from: 'Payment follows the term',
  },
  paymentPerEvent: {
    cap: 'how much a course may cost at most',
    criterion: 'not say what decides the amount',
    perYear: 'aim for the number of courses a year',
    inTotal: 'aim for the number of courses in total',
    price: 'what taking part costs',
    arrangedBy: 'not say who arranges it',
    about: 'not say how much\\.',
  },
  appropriation: {
    decidedOn: 'not say when it was decided',
  },
  funding: {
    funder: 'names no foundation',
    administeredBy: 'not say who administers',
    items: 'not say who pays for what',
    budget: 'not say who prepares',
    grantDays: 'not say when the support runs',
    grantFrom: 'not say from when',
    grantUntil: 'not say for how long',
  },
  communication: {
    approval: 'not require material',
    answer: 'how soon the answer',
    logos: 'no particular logos',
  },
  reporting: {
    content: 'not say what the report must',
  },
  dataProtection: {
    statutes: 'to no statute',
    consent: 'not say who obtains',
    storage: 'not say who stores',
    notifying: 'no duty to notify',
  },
  openingHours: {
    closed: 'no closed days',
    special: 'no special hours',
    contingency: 'not say what happens if someone',
  },
  condition: {
    earlier: 'to no earlier case',
    since: 'when the other agreement began',
    policy: 'when that basis applies',
    policyFrom: 'not say from when',
    policyUntil: 'not say for how long',
  },
  precedence: {
    between: 'what applies when two clauses',
  },
  signature: {
    parties: 'not say who signs\\.',
    roles: 'not say who signs for them',
    originals: 'not say how many copies',
  },
};
