import type { ClauseBook } from '../../clause/book.ts';
import type { NoticePhrases } from '../../clause/notice.ts';

const notice: NoticePhrases = {
  notice: (length) => `The period of notice is ${length}.`,
  counting: {
    fromNoticeDay: 'The day on which notice is given counts.',
    fromDayAfter: 'It is counted from the day after notice is given.',
  },
  alignment: {
    'start-of-month': 'Notice always takes effect on the first day of a month.',
    'end-of-month': 'Notice always takes effect on the last day of a month.',
    'start-of-quarter': 'Notice always takes effect on the first day of a quarter.',
    'end-of-quarter': 'Notice always takes effect on the last day of a quarter.',
    'start-of-halfYear': 'Notice always takes effect on the first day of a half-year.',
    'end-of-halfYear': 'Notice always takes effect on the last day of a half-year.',
    'start-of-year': 'Notice always takes effect on 1 January.',
    'end-of-year': 'Notice always takes effect on 31 December.',
  },
  anyDay: 'Notice can take effect on any day.',
};

export const ordinaryTermination: ClauseBook['ordinaryTermination'] = {
  ...notice,
  noCauseNeeded: 'A party may give notice without giving a reason.',
  forParty: (who) => `For ${who} it is different:`,
  notBefore: (day) => `No notice can take effect before ${day}.`,
  notBeforeLength: (length) => `No notice can take effect until the agreement has run for ${length}.`,
};

export const terminationForCause: ClauseBook['terminationForCause'] = {
  ...notice,
  causes: {
    breach: 'a party fails to do what it has promised',
    materialChange: 'circumstances have changed materially',
  },
  needsCause: (causes) => `A party may give notice if ${causes.join(' or if ')}.`,
  mayRenegotiate: 'A party may also call for the agreement to be negotiated again.',
  renegotiationUnstated: 'The agreement does not say whether a party may call for new negotiations.',
};

export const breach: ClauseBook['breach'] = {
  threshold: {
    any: 'If a party breaches the agreement, another party may end it.',
    material: 'If a party materially breaches the agreement, another party may end it.',
  },
  atOnce: 'The agreement then ends at once.',
  after: (length) => `The agreement then ends ${length} later.`,
};
