import type { BesidePhrases } from '../../clause/beside.ts';
import type { ClauseBook } from '../../clause/book.ts';
import type { InstalmentPartsPhrases } from '../../clause/instalment-parts.ts';
import type { RegulationPhrases } from '../../clause/regulation.ts';
import { between, counted } from './grammar.ts';

const regulation: RegulationPhrases = {
  regulated: (index, firstYear) => `From ${firstYear} the amount follows ${index}.`,
  rounding: {
    wholeUnit: 'It is rounded to an amount without decimals.',
    minorUnit: 'It is rounded to the smallest unit of the currency.',
    unstated: 'The agreement does not say how the adjusted amount is rounded.',
  },
  notRegulated: 'The agreement does not say that the amount is adjusted.',
};

const parts: InstalmentPartsPhrases = {
  parts: 'The instalments are:',
  partOf: (due, share, whole) => `${due}: ${share} of ${whole} parts`,
  partAmount: (due, amount) => `${due}: ${amount}`,
};

const invoice = {
  invoices: (payee: string) => `${payee} sends an invoice for each instalment.`,
  noInvoice: 'The agreement requires no invoice.',
};

export const paymentByCalendar: ClauseBook['paymentByCalendar'] = {
  ...regulation,
  ...parts,
  ...invoice,
  pays: (payer, payee, yearly) => `${payer} pays ${payee} ${yearly} a year.`,
  from: (day) => `Payment begins on ${day}.`,
  fromTheStart: 'Payment follows the term of the agreement.',
  instalments: (count) => `Each year's amount is paid in ${counted(count, 'one instalment', 'instalments')}.`,
  split: {
    even: 'The instalments are equal.',
    unstated: 'The agreement does not say how large the instalments are.',
  },
  timing: {
    advance: 'Each period is paid for in advance.',
    arrears: 'Each period is paid for in arrears.',
    unstated: 'The agreement does not say whether payment is in advance or in arrears.',
  },
  noAdvance: 'Payment in advance is not allowed.',
};

export const paymentByInstalments: ClauseBook['paymentByInstalments'] = {
  ...parts,
  ...invoice,
  paysInAll: (payer, payee, total) => `${payer} pays ${payee} ${total} in total.`,
};

const courses = ['one course', 'courses'] as const;

const beside: BesidePhrases = {
  alsoPays: (payer) => `${payer} also pays for`,
  about: (what, amount) => `${what}, about ${amount}.`,
  amountUnstated: (what) => `${what}. The agreement does not say how much.`,
  flow: {
    internalCharge: "It is charged within the payer's own organisation.",
    externalInvoice: 'It comes as an invoice from outside.',
    unstated: 'The agreement does not say how it is charged.',
  },
  arrangedBy: (who) => `${who} arranges it.`,
  arrangedTwice: (answers) => `The agreement gives more than one answer to who arranges it: ${answers}.`,
  arrangingUnstated: 'The agreement does not say who arranges it.',
};

export const paymentPerEvent: ClauseBook['paymentPerEvent'] = {
  ...regulation,
  ...beside,
  pays: {
    event: (payer, payee, amounts) => `${payer} pays ${payee} ${amounts} for each course held.`,
    participant: (payer, payee, amounts) => `${payer} pays ${payee} ${amounts} for each participant in a course held.`,
  },
  atMostFor: (cap) => `A course may cost at most ${cap}.`,
  capUnstated: 'The agreement does not say how much a course may cost at most.',
  criterion: (criterion) => `The amount is decided by this: ${criterion}.`,
  criterionUnstated: 'The agreement does not say what decides the amount.',
  participants: (from, to) => `A course counts when it has ${between(from, to, ['one participant', 'participants'])}.`,
  counted: {
    atStart: 'Participants are counted when the course begins.',
    atEnd: 'Participants are counted when the course ends.',
    unstated: 'The agreement does not say when participants are counted.',
  },
  aboveMost: {
    notHeld: 'If there are more, the course does not count.',
    paid: 'If there are more, it is paid for all the same.',
    unstated: 'The agreement does not say what applies with more participants than that.',
  },
  perYear: (from, to) => `The aim is ${between(from, to, courses)} a year.`,
  perYearUnstated: 'The agreement sets no aim for the number of courses a year.',
  inTotal: (from, to) => `In total the aim is ${between(from, to, courses)}.`,
  inTotalUnstated: 'The agreement sets no aim for the number of courses in total.',
  invoicing: { afterEachEvent: 'after each course', yearly: 'once a year' },
  invoiced: (payee, when) => `${payee} sends an invoice ${when}.`,
  invoicedTwoWays: (when) => `The agreement says two things about the invoice, namely that it comes ${when}.`,
  venues: (venues) => `The courses are held here: ${venues}.`,
  price: (price) => `Taking part costs a participant ${price}.`,
  free: 'Taking part is free of charge.',
  priceUnstated: 'The agreement does not say what taking part costs.',
};
