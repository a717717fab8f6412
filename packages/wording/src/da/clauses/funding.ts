import type { ClauseBook } from '../../clause/book.ts';

export const appropriation: ClauseBook['appropriation'] = {
  setAside: ({ body, by, paysFor, yearly }) => `${by} (${body}) har sat ${yearly} af om året til ${paysFor}.`,
  inYear: (year) => `Det gælder ${year}.`,
  inYears: (from, until) => `Det gælder fra ${from} til og med ${until}.`,
  decidedOn: (day) => `Det blev besluttet den ${day}.`,
  decidedWithoutYear: (day) => `Det blev besluttet den ${day}, men aftalen siger ikke, hvilket år.`,
  decisionDayUnstated: 'Aftalen siger ikke, hvornår det blev besluttet.',
};

export const funding: ClauseBook['funding'] = {
  comesFrom: (funder) => `Pengene kommer fra ${funder}.`,
  funderUnstated: 'Aftalen nævner ingen fond.',
  administeredBy: (who) => `${who} forvalter pengene.`,
  administrationUnstated: 'Aftalen siger ikke, hvem der forvalter pengene.',
  paysFor: (who) => `${who} betaler for`,
  funderPaysFor: 'Fonden betaler for',
  agreedCaseByCase: 'Dette skal aftales fra gang til gang:',
  itemsUnstated: 'Aftalen siger ikke, hvem der betaler hvad.',
  budget: (preparedBy, approvedBy) => `${preparedBy} laver budgettet, og ${approvedBy} godkender det.`,
  budgetUnstated: 'Aftalen siger ikke, hvem der laver og godkender et budget.',
  grants: 'Andre giver også penge til arbejdet:',
  grant: (giver, what) => `${giver} støtter ${what}.`,
  grantBetween: (from, until) => `Støtten løber fra den ${from} til den ${until}.`,
  grantFrom: (from) => `Støtten løber fra den ${from}. Aftalen siger ikke, hvor længe.`,
  grantUntil: (until) => `Støtten løber til den ${until}. Aftalen siger ikke, fra hvornår.`,
  grantDaysUnstated: 'Aftalen siger ikke, hvornår støtten løber.',
};
