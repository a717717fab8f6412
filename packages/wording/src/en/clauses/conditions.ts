import type { ClauseBook } from '../../clause/book.ts';
import { caseSections } from '../terms.ts';

export const condition: ClauseBook['condition'] = {
  needsDecision: (of, caseNumber) => `The agreement needs a political decision in ${of}, case ${caseNumber}.`,
  chain: 'The case goes this way:',
  acts: {
    recommend: (body) => `${body} gives its recommendation`,
    approve: (body) => `${body} makes the final decision`,
  },
  administrationRecommends: 'The administration recommends the agreement.',
  administrationSilent: 'The agreement does not say what the administration recommends.',
  annex: (number, documentId) => `The annex has number ${number}, document ${documentId}.`,
  access: { open: 'Anyone may read it.', closed: 'It is closed to the public.' },
  isDraft: 'It is a draft.',
  isFinal: 'It is the final text.',
  mark: (mark) => `It bears the mark ${mark}, which nobody has explained.`,
  sections: 'The sections of the case:',
  section: caseSections,
  says: {
    written: (section) => `${section} – written`,
    noRemarks: (section) => `${section} – no remarks`,
    empty: (section) => `${section} – empty`,
  },
  recommendations: 'The administration proposes:',
  recommendation: (number, what) => `${number}. ${what}`,
  economic: {
    none: 'The case says that the agreement costs nothing.',
    some: 'The case says that the agreement costs something.',
    noRemarks: 'The case says nothing about what the agreement costs.',
  },
  decidedEarlierIn: (caseNumber) => `The money was decided in an earlier case: ${caseNumber}.`,
  notDecidedEarlier: 'It points to no earlier case about the money.',
  restsOn: (name) => `The agreement presupposes that this agreement is in force: ${name}.`,
  since: (day) => `It has been in force since ${day}.`,
  sinceUnstated: 'The agreement does not say when the other agreement began.',
  policy: (name) => `The agreement rests on ${name}.`,
  policyBetween: (from, until) => `That basis applies from ${from} to ${until}.`,
  policyFrom: (from) => `That basis applies from ${from}. The agreement does not say for how long.`,
  policyUntil: (until) => `That basis applies until ${until}. The agreement does not say from when.`,
  policyDaysUnstated: 'The agreement does not say when that basis applies.',
  subjects: { operationalPlan: 'the operational plan', budget: 'the budget' },
  dialogueBefore: (subjects) => `Before anyone departs significantly from ${subjects}, the parties must talk about it.`,
  follows: (consequence, event) => `The parties must ${consequence} ${event}.`,
  decidedBy: {
    people: 'Whether that is so is for people to decide.',
    event: 'It needs no further decision.',
  },
};

export const precedence: ClauseBook['precedence'] = {
  documents: 'If two documents disagree, the one that stands higher here prevails:',
  only: (document) => `If two documents disagree, this one prevails: ${document}.`,
  betweenClauses: {
    laterPrevails: 'If two clauses disagree, the one that stands last applies.',
    earlierPrevails: 'If two clauses disagree, the one that stands first applies.',
    specificPrevails: 'If two clauses disagree, the more specific one applies.',
    partiesDecide: 'If two clauses disagree, the parties decide what applies.',
  },
  betweenUnstated: 'The agreement does not say what applies when two clauses disagree.',
};
