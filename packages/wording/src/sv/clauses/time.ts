import type { ClauseBook } from '../../clause/book.ts';
import { count, counted, grammar } from './grammar.ts';

export const term: ClauseBook['term'] = {
  begins: (day) => `Avtalet börjar ${day}.`,
  beginsWhen: (event) => `Avtalet börjar ${event}.`,
  beginningUnstated: 'Avtalet säger inte vilken dag det börjar.',
  notBegunBefore: (day) => `Avtalet säger inte vilken dag det börjar, men det är tidigast ${day}.`,
  ends: (day) => `Det gäller till och med ${day}.`,
  lasts: (length) => `Det löper i ${length}.`,
  endUnstated: 'Avtalet säger inte vilken dag det upphör.',
  calledLimited: 'Avtalet kallar sig tidsbegränsat men säger inte vilken dag det upphör.',
  calledLong: (length) => `Avtalet säger om sig självt att det löper i ${length}.`,
};

export const renewal: ClauseBook['renewal'] = {
  endsByItself: 'Avtalet upphör av sig självt och förlängs inte.',
  byDecision: (extension) => `Parterna kan besluta att förlänga avtalet med ${extension} i taget.`,
  silent: (extension) => `Avtalet förlängs av sig självt med ${extension} i taget, om inte en part säger nej.`,
  decideBefore: (length) => `De ska ta ställning senast ${length} innan avtalet upphör.`,
  decideBy: (day) => `De ska ta ställning senast den sista ${day} innan avtalet upphör.`,
  optOutBefore: (length) => `Den som vill säga nej ska göra det senast ${length} innan avtalet upphör.`,
  optOutBy: (day) => `Den som vill säga nej ska göra det senast den sista ${day} innan avtalet upphör.`,
  atMost: (times) => `Avtalet kan förlängas högst ${counted(times, 'en gång', 'gånger')}.`,
  noLimit: 'Avtalet säger inte hur många gånger det kan förlängas.',
};

export const review: ClauseBook['review'] = {
  together: 'Parterna följer tillsammans upp avtalet',
  mayAdjust: 'De får ändra avtalet vid uppföljningen.',
  adjustingUnstated: 'Avtalet säger inte om det får ändras vid uppföljningen.',
};

export const plan: ClauseBook['plan'] = {
  covers: (plan, years) =>
    `Parternas ${plan} omfattar ${counted(years, grammar.units.year[0], grammar.units.year[1])}.`,
  renewedEvery: (years) => (years === 1 ? 'Den förnyas varje år.' : `Den förnyas med ${count(years)} års mellanrum.`),
  yearsRun: {
    calendarYear: 'Planens år följer kalenderåret.',
    agreementYear: 'Planens år räknas från den dag då avtalet börjar.',
    unstated: 'Avtalet säger inte när planens år börjar.',
  },
  adoptedBy: (body) => `Den antas av ${body}.`,
  adoptedByAll: 'Parterna antar den tillsammans.',
  parts: 'Planen ska innehålla',
  partsUnstated: 'Avtalet säger inte vad planen ska innehålla.',
};
