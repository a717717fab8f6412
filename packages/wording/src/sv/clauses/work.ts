import type { ClauseBook } from '../../clause/book.ts';
import { occasions } from '../terms.ts';

export const commitment: ClauseBook['commitment'] = {
  must: (who) => `${who} ska`,
  mustTowards: (who, towards) => `Gentemot ${towards} ska ${who}`,
  mustTowardsEachOther: (who) => `Gentemot varandra ska ${who}`,
  action: (action, when) => `${action} – ${when}`,
  shownForEachEffort: 'Varje insats ska visa hur den lever upp till det.',
  allContinuous: 'Det gäller hela tiden.',
  othersContinuous: 'Där ingen tidpunkt nämns gäller det hela tiden.',
  noneHasDeadline: 'Avtalet säger inte när det ska vara gjort.',
  services: 'Det erbjuds',
  service: {
    professionals: (service) => `${service} för yrkesverksamma.`,
    families: (service) => `${service} för barn, unga och föräldrar.`,
  },
  price: {
    free: 'Det är gratis.',
    receiverPays: 'Mottagaren betalar för det.',
    unstated: 'Avtalet säger inte om det är gratis.',
  },
};

export const childrensInvolvement: ClauseBook['childrensInvolvement'] = {
  phases: { development: 'utvecklas', implementation: 'genomförs', evaluation: 'utvärderas' },
  takePartIn: (phases) => `Barn och unga är med när en insats ${phases}.`,
  everyInitiative: 'Det gäller varje initiativ.',
  someInitiatives: 'Avtalet säger inte att det gäller alla initiativ.',
  principles: 'Parterna ska skriva principer för hur barn och unga är delaktiga.',
  principlesUnstated: 'Avtalet säger inte om det ska skrivas principer för delaktigheten.',
};

export const reporting: ClauseBook['reporting'] = {
  reportsTo: (by, to) => `${by} rapporterar till ${to}`,
  allOthers: 'alla de andra parterna',
  funder: 'fonden',
  consolidated: 'Det är en samlad rapport för hela programmet.',
  registers: 'Rapporten ska visa',
  contentUnstated: 'Avtalet säger inte vad rapporten ska visa.',
  holds: {
    count: (register) => `${register} (bara ett antal)`,
    attribute: (register) => `${register} (om den enskilda familjen)`,
    sensitive: (register) => `${register} (känsligt om den enskilda familjen)`,
    freeText: (register) => `${register} (i fri text)`,
  },
};

export const openingHours: ClauseBook['openingHours'] = {
  agreedWith: (kept, agreedWith) => `${kept} håller öppet och kommer överens om öppettiderna med ${agreedWith}.`,
  occasions,
  closedOn: (days) => `Det är stängt ${days}.`,
  closedDaysUnstated: 'Avtalet nämner inga stängda dagar.',
  specialHours: (when) => `Öppettiderna kan vara andra ${when}.`,
  specialHoursUnstated: 'Avtalet nämner inga särskilda öppettider.',
  contingency: 'Om någon blir sjuk gäller det här, i tur och ordning:',
  contingencyUnstated: 'Avtalet säger inte vad som händer om någon blir sjuk.',
};
