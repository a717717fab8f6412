import type { ClauseBook } from '../../clause/book.ts';
import type { NoticePhrases } from '../../clause/notice.ts';

const notice: NoticePhrases = {
  notice: (length) => `Varslet er ${length}.`,
  counting: {
    fromNoticeDay: 'Den dag, opsigelsen bliver givet, tæller med.',
    fromDayAfter: 'Varslet tælles fra dagen efter, at opsigelsen er givet.',
  },
  alignment: {
    'start-of-month': 'Opsigelsen får altid virkning på den første dag i en måned.',
    'end-of-month': 'Opsigelsen får altid virkning på den sidste dag i en måned.',
    'start-of-quarter': 'Opsigelsen får altid virkning på den første dag i et kvartal.',
    'end-of-quarter': 'Opsigelsen får altid virkning på den sidste dag i et kvartal.',
    'start-of-halfYear': 'Opsigelsen får altid virkning på den første dag i et halvår.',
    'end-of-halfYear': 'Opsigelsen får altid virkning på den sidste dag i et halvår.',
    'start-of-year': 'Opsigelsen får altid virkning den 1. januar.',
    'end-of-year': 'Opsigelsen får altid virkning den 31. december.',
  },
  anyDay: 'Opsigelsen kan få virkning på en hvilken som helst dag.',
};

export const ordinaryTermination: ClauseBook['ordinaryTermination'] = {
  ...notice,
  noCauseNeeded: 'En part kan sige aftalen op uden at give en grund.',
  forParty: (who) => `For ${who} gælder noget andet:`,
  notBefore: (day) => `Ingen opsigelse kan få virkning før den ${day}.`,
  notBeforeLength: (length) => `Ingen opsigelse kan få virkning, før aftalen har løbet i ${length}.`,
};

export const terminationForCause: ClauseBook['terminationForCause'] = {
  ...notice,
  causes: {
    breach: 'en part ikke gør det, den har lovet',
    materialChange: 'forholdene har ændret sig væsentligt',
  },
  needsCause: (causes) => `En part kan sige aftalen op, hvis ${causes.join(', eller hvis ')}.`,
  mayRenegotiate: 'En part kan også kræve, at aftalen bliver forhandlet på ny.',
  renegotiationUnstated: 'Aftalen siger ikke, om en part kan kræve nye forhandlinger.',
};

export const breach: ClauseBook['breach'] = {
  threshold: {
    any: 'Misligholder en part aftalen, kan en anden part hæve den.',
    material: 'Misligholder en part aftalen væsentligt, kan en anden part hæve den.',
  },
  atOnce: 'Så slutter aftalen med det samme.',
  after: (length) => `Så slutter aftalen ${length} efter.`,
};
