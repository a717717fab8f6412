import type { ClauseBook } from '../../clause/book.ts';

export const appropriation: ClauseBook['appropriation'] = {
  setAside: ({ body, by, paysFor, yearly }) => `${by} (${body}) has set aside ${yearly} a year for ${paysFor}.`,
  inYear: (year) => `This applies to ${year}.`,
  inYears: (from, until) => `This applies from ${from} up to and including ${until}.`,
  decidedOn: (day) => `It was decided on ${day}.`,
  decidedWithoutYear: (day) => `It was decided on ${day}, but the agreement does not say in which year.`,
  decisionDayUnstated: 'The agreement does not say when it was decided.',
};

export const funding: ClauseBook['funding'] = {
  comesFrom: (funder) => `The money comes from ${funder}.`,
  funderUnstated: 'The agreement names no foundation.',
  administeredBy: (who) => `${who} administers the money.`,
  administrationUnstated: 'The agreement does not say who administers the money.',
  paysFor: (who) => `${who} pays for`,
  funderPaysFor: 'The foundation pays for',
  agreedCaseByCase: 'This is to be agreed case by case:',
  itemsUnstated: 'The agreement does not say who pays for what.',
  budget: (preparedBy, approvedBy) => `${preparedBy} prepares the budget and ${approvedBy} approves it.`,
  budgetUnstated: 'The agreement does not say who prepares and approves a budget.',
  grants: 'Others also give money to the work:',
  grant: (giver, what) => `${giver} supports ${what}.`,
  grantBetween: (from, until) => `The support runs from ${from} to ${until}.`,
  grantFrom: (from) => `The support runs from ${from}. The agreement does not say for how long.`,
  grantUntil: (until) => `The support runs until ${until}. The agreement does not say from when.`,
  grantDaysUnstated: 'The agreement does not say when the support runs.',
};
