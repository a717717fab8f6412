import type { ClauseBook } from '../../clause/book.ts';

export const appropriation: ClauseBook['appropriation'] = {
  setAside: ({ body, by, paysFor, yearly }) => `${by} (${body}) har avsatt ${yearly} om året till ${paysFor}.`,
  inYear: (year) => `Det gäller ${year}.`,
  inYears: (from, until) => `Det gäller från ${from} till och med ${until}.`,
  decidedOn: (day) => `Det beslutades ${day}.`,
  decidedWithoutYear: (day) => `Det beslutades den ${day}, men avtalet säger inte vilket år.`,
  decisionDayUnstated: 'Avtalet säger inte när det beslutades.',
};

export const funding: ClauseBook['funding'] = {
  comesFrom: (funder) => `Pengarna kommer från ${funder}.`,
  funderUnstated: 'Avtalet nämner ingen fond.',
  administeredBy: (who) => `${who} förvaltar pengarna.`,
  administrationUnstated: 'Avtalet säger inte vem som förvaltar pengarna.',
  paysFor: (who) => `${who} betalar för`,
  funderPaysFor: 'Fonden betalar för',
  agreedCaseByCase: 'Det här ska avtalas från gång till gång:',
  itemsUnstated: 'Avtalet säger inte vem som betalar vad.',
  budget: (preparedBy, approvedBy) => `${preparedBy} tar fram budgeten och ${approvedBy} godkänner den.`,
  budgetUnstated: 'Avtalet säger inte vem som tar fram och godkänner en budget.',
  grants: 'Andra ger också pengar till arbetet:',
  grant: (giver, what) => `${giver} stödjer ${what}.`,
  grantBetween: (from, until) => `Stödet löper från ${from} till ${until}.`,
  grantFrom: (from) => `Stödet löper från ${from}. Avtalet säger inte hur länge.`,
  grantUntil: (until) => `Stödet löper till ${until}. Avtalet säger inte från när.`,
  grantDaysUnstated: 'Avtalet säger inte när stödet löper.',
};
