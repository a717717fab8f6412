import type { ClauseBook } from '../../clause/book.ts';
import type { NoticePhrases } from '../../clause/notice.ts';

const notice: NoticePhrases = {
  notice: (length) => `Uppsägningstiden är ${length}.`,
  counting: {
    fromNoticeDay: 'Dagen då uppsägningen lämnas räknas med.',
    fromDayAfter: 'Tiden räknas från dagen efter uppsägningen.',
  },
  alignment: {
    'start-of-month': 'Uppsägningen får alltid verkan den första dagen i en månad.',
    'end-of-month': 'Uppsägningen får alltid verkan den sista dagen i en månad.',
    'start-of-quarter': 'Uppsägningen får alltid verkan den första dagen i ett kvartal.',
    'end-of-quarter': 'Uppsägningen får alltid verkan den sista dagen i ett kvartal.',
    'start-of-halfYear': 'Uppsägningen får alltid verkan den första dagen i ett halvår.',
    'end-of-halfYear': 'Uppsägningen får alltid verkan den sista dagen i ett halvår.',
    'start-of-year': 'Uppsägningen får alltid verkan den 1 januari.',
    'end-of-year': 'Uppsägningen får alltid verkan den 31 december.',
  },
  anyDay: 'Uppsägningen kan få verkan vilken dag som helst.',
};

export const ordinaryTermination: ClauseBook['ordinaryTermination'] = {
  ...notice,
  noCauseNeeded: 'En part kan säga upp avtalet utan att ange något skäl.',
  forParty: (who) => `För ${who} gäller något annat:`,
  notBefore: (day) => `Ingen uppsägning kan få verkan före ${day}.`,
  notBeforeLength: (length) => `Ingen uppsägning kan få verkan förrän avtalet har löpt i ${length}.`,
};

export const terminationForCause: ClauseBook['terminationForCause'] = {
  ...notice,
  causes: {
    breach: 'en part inte gör det den har åtagit sig',
    materialChange: 'förutsättningarna har ändrats väsentligt',
  },
  needsCause: (causes) => `En part kan säga upp avtalet om ${causes.join(' eller om ')}.`,
  mayRenegotiate: 'En part kan också begära att avtalet förhandlas på nytt.',
  renegotiationUnstated: 'Avtalet säger inte om en part kan begära nya förhandlingar.',
};

export const breach: ClauseBook['breach'] = {
  threshold: {
    any: 'Om en part bryter mot avtalet kan en annan part häva det.',
    material: 'Om en part bryter mot avtalet på ett väsentligt sätt kan en annan part häva det.',
  },
  atOnce: 'Då upphör avtalet genast.',
  after: (length) => `Då upphör avtalet ${length} senare.`,
};
