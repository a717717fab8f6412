import type { ClauseBook } from '../../clause/book.ts';
import { occasions } from '../terms.ts';

export const commitment: ClauseBook['commitment'] = {
  must: (who) => `${who} skal`,
  mustTowards: (who, towards) => `Over for ${towards} skal ${who}`,
  mustTowardsEachOther: (who) => `Over for hinanden skal ${who}`,
  action: (action, when) => `${action} – ${when}`,
  shownForEachEffort: 'Hver indsats skal vise, hvordan den lever op til det.',
  allContinuous: 'Det gælder hele tiden.',
  othersContinuous: 'Hvor intet tidspunkt er nævnt, gælder det hele tiden.',
  noneHasDeadline: 'Aftalen siger ikke, hvornår det skal være gjort.',
  services: 'Der bliver tilbudt',
  service: {
    professionals: (service) => `${service} til fagfolk.`,
    families: (service) => `${service} til børn, unge og forældre.`,
  },
  price: {
    free: 'Det er gratis.',
    receiverPays: 'Det betaler modtageren for.',
    unstated: 'Aftalen siger ikke, om det er gratis.',
  },
};

export const childrensInvolvement: ClauseBook['childrensInvolvement'] = {
  phases: { development: 'udviklet', implementation: 'gennemført', evaluation: 'evalueret' },
  takePartIn: (phases) => `Børn og unge er med, når en indsats bliver ${phases}.`,
  everyInitiative: 'Det gælder hvert eneste initiativ.',
  someInitiatives: 'Aftalen siger ikke, at det gælder alle initiativer.',
  principles: 'Parterne skal skrive principper for, hvordan børn og unge bliver inddraget.',
  principlesUnstated: 'Aftalen siger ikke, om der skal skrives principper for inddragelsen.',
};

export const reporting: ClauseBook['reporting'] = {
  reportsTo: (by, to) => `${by} rapporterer til ${to}`,
  allOthers: 'alle de andre parter',
  funder: 'fonden',
  consolidated: 'Det er én samlet rapport for hele programmet.',
  registers: 'Rapporten skal vise',
  contentUnstated: 'Aftalen siger ikke, hvad rapporten skal vise.',
  holds: {
    count: (register) => `${register} (kun et antal)`,
    attribute: (register) => `${register} (om den enkelte familie)`,
    sensitive: (register) => `${register} (følsomt om den enkelte familie)`,
    freeText: (register) => `${register} (i fri tekst)`,
  },
};

export const openingHours: ClauseBook['openingHours'] = {
  agreedWith: (kept, agreedWith) => `${kept} holder åbent og aftaler åbningstiderne med ${agreedWith}.`,
  occasions,
  closedOn: (days) => `Der er lukket ${days}.`,
  closedDaysUnstated: 'Aftalen nævner ingen lukkedage.',
  specialHours: (when) => `Der kan være særlige åbningstider ${when}.`,
  specialHoursUnstated: 'Aftalen nævner ingen særlige åbningstider.',
  contingency: 'Er nogen syg, sker dette i rækkefølge:',
  contingencyUnstated: 'Aftalen siger ikke, hvad der sker, når nogen er syg.',
};
