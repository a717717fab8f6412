import type { ClauseBook } from '../../clause/book.ts';
import { count, counted, grammar } from './grammar.ts';

export const term: ClauseBook['term'] = {
  begins: (day) => `Aftalen begynder den ${day}.`,
  beginsWhen: (event) => `Aftalen begynder, ${event}.`,
  beginningUnstated: 'Aftalen siger ikke, hvilken dag den begynder.',
  notBegunBefore: (day) => `Aftalen siger ikke, hvilken dag den begynder, men det er tidligst den ${day}.`,
  ends: (day) => `Den gælder til og med den ${day}.`,
  lasts: (length) => `Den løber i ${length}.`,
  endUnstated: 'Aftalen siger ikke, hvilken dag den slutter.',
  calledLimited: 'Aftalen kalder sig tidsbegrænset, men siger ikke, hvilken dag den slutter.',
  calledLong: (length) => `Aftalen siger om sig selv, at den løber i ${length}.`,
};

export const renewal: ClauseBook['renewal'] = {
  endsByItself: 'Aftalen slutter af sig selv og bliver ikke forlænget.',
  byDecision: (extension) => `Parterne kan beslutte at forlænge aftalen med ${extension} ad gangen.`,
  silent: (extension) =>
    `Aftalen bliver forlænget af sig selv med ${extension} ad gangen, medmindre en part siger nej.`,
  decideBefore: (length) => `De skal tage stilling senest ${length}, før aftalen slutter.`,
  decideBy: (day) => `De skal tage stilling senest den sidste ${day}, før aftalen slutter.`,
  optOutBefore: (length) => `Den, der vil sige nej, skal gøre det senest ${length}, før aftalen slutter.`,
  optOutBy: (day) => `Den, der vil sige nej, skal gøre det senest den sidste ${day}, før aftalen slutter.`,
  atMost: (times) => `Aftalen kan højst forlænges ${counted(times, 'én gang', 'gange')}.`,
  noLimit: 'Aftalen siger ikke, hvor mange gange den kan forlænges.',
};

export const review: ClauseBook['review'] = {
  together: 'Parterne gennemgår sammen aftalen',
  mayAdjust: 'De kan ændre aftalen ved gennemgangen.',
  adjustingUnstated: 'Aftalen siger ikke, om den kan ændres ved gennemgangen.',
};

export const plan: ClauseBook['plan'] = {
  covers: (plan, years) => `Parternes ${plan} dækker ${counted(years, grammar.units.year[0], grammar.units.year[1])}.`,
  renewedEvery: (years) =>
    years === 1 ? 'Den bliver fornyet hvert år.' : `Den bliver fornyet med ${count(years)} års mellemrum.`,
  yearsRun: {
    calendarYear: 'Planens år følger kalenderåret.',
    agreementYear: 'Planens år regnes fra den dag, aftalen begynder.',
    unstated: 'Aftalen siger ikke, hvornår planens år begynder.',
  },
  adoptedBy: (body) => `Den bliver vedtaget af ${body}.`,
  adoptedByAll: 'Parterne vedtager den sammen.',
  parts: 'Planen skal indeholde',
  partsUnstated: 'Aftalen siger ikke, hvad planen skal indeholde.',
};
