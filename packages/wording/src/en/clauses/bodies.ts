import type { ClauseBook } from '../../clause/book.ts';
import type { DecisionRulePhrases } from '../../clause/decision-rule.ts';
import { count } from './grammar.ts';

const decisionRule: DecisionRulePhrases = {
  decidingUnstated: (body) => `The agreement does not say how ${body} makes decisions.`,
  weight: {
    onePerParty: 'Each party has one vote, however many people it sends.',
    onePerSeat: 'Each member has one vote.',
  },
  weightUnstated: 'The agreement does not say whether votes are counted by party or by member.',
  reach: { atLeast: 'at least ', moreThan: 'more than ' },
  base: {
    votesCast: 'the votes cast',
    present: 'the votes of those present',
    allMembers: 'the votes of the members',
  },
  majority: (reach, share, base) => `A decision needs ${reach}${share} ${base}.`,
  majorityUnstated: 'The agreement does not say how many votes a decision needs.',
  quorum: (share) => `Decisions can be made when at least ${share} the members are present.`,
  quorumOfAll: 'Decisions can be made when all the members are present.',
  noQuorum: 'Decisions can be made however few are present.',
  quorumUnstated: 'The agreement does not say how many must be present.',
  tie: {
    fails: 'If the votes are tied, the proposal falls.',
    chairDecides: "If the votes are tied, the chair's vote decides.",
    takenUpAgain: 'If the votes are tied, the matter is taken up again.',
  },
  tieUnstated: 'The agreement does not say what happens if the votes are tied.',
};

export const governanceBody: ClauseBook['governanceBody'] = {
  ...decisionRule,
  alsoCalled: (body, aliases) => `${body} is also called ${aliases}.`,
  sharedBy: {
    agreement: null,
    programme: (body) => `The agreements of the programme share ${body}.`,
  },
  seats: (body) => `The members of ${body} are`,
  seatsUnstated: (body) => `The agreement does not say who the members of ${body} are.`,
  eachMunicipality: 'each municipality',
  eachParty: 'each party',
  ranks: {
    management: ['one person with management responsibility', 'people with management responsibility'],
    employee: ['one employee', 'employees'],
    elected: ['one elected representative', 'elected representatives'],
    coordinator: ['one coordinator', 'coordinators'],
    unstated: ['one representative', 'representatives'],
  },
  seatAtLeast: (from, people) => `at least ${people} from ${from}`,
  seatBetween: (from, atLeast, people) => `between ${count(atLeast)} and ${people} from ${from}`,
  seatExactly: (from, people) => `${people} from ${from}`,
  appointment: {
    eachItsOwn: 'Each party appoints its own members.',
    jointly: 'The parties appoint the members together.',
    unstated: 'The agreement does not say who appoints the members.',
  },
  established: (body) => `${body} must be set up`,
  establishingUnstated: (body) => `The agreement does not say when ${body} is set up.`,
  meets: (body) => `${body} meets`,
  meetsAlso: (body) => `${body} also meets`,
  meetingsUnstated: (body) => `The agreement does not say how often ${body} meets.`,
  agenda: (points) => `On the agenda: ${points}.`,
  hosting: {
    rotates: 'The parties take turns to host.',
    unstated: 'The agreement does not say who hosts the meetings.',
  },
  bindsLocal: "Its decisions also bind each municipality's own efforts.",
  bindsNotLocal: "Its decisions do not bind each municipality's own efforts.",
};

export const role: ClauseBook['role'] = {
  eachMunicipality: 'each municipality',
  eachParty: 'each party',
  filled: {
    wholeTerm: (who, name) => `${who} must keep the role of ${name} filled for the whole term.`,
    oncePerTerm: (who, name) => `${who} must fill the role of ${name} once in the term.`,
  },
  alsoCalled: (aliases) => `The role is also called ${aliases}.`,
  atLeastOf: (share) => `The agreement recommends at least ${share} a full-time position.`,
  fullTime: 'The agreement recommends a whole full-time position.',
  shareUnstated: 'The agreement does not say how large the position is.',
  sitsIn: (bodies) => `Whoever has the role is a member of ${bodies}.`,
};
