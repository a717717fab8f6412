import type { BesidePhrases } from '../../clause/beside.ts';
import type { ClauseBook } from '../../clause/book.ts';
import type { InstalmentPartsPhrases } from '../../clause/instalment-parts.ts';
import type { RegulationPhrases } from '../../clause/regulation.ts';
import { between, counted } from './grammar.ts';

const regulation: RegulationPhrases = {
  regulated: (index, firstYear) => `Fra ${firstYear} bliver beløbet reguleret efter ${index}.`,
  rounding: {
    wholeUnit: 'Det bliver afrundet til et beløb uden decimaler.',
    minorUnit: 'Det bliver afrundet til møntens mindste enhed.',
    unstated: 'Aftalen siger ikke, hvordan det regulerede beløb bliver afrundet.',
  },
  notRegulated: 'Aftalen siger ikke, at beløbet bliver reguleret.',
};

const parts: InstalmentPartsPhrases = {
  parts: 'Raterne er:',
  partOf: (due, share, whole) => `den ${due}: ${share} af ${whole} dele`,
  partAmount: (due, amount) => `den ${due}: ${amount}`,
};

const invoice = {
  invoices: (payee: string) => `${payee} sender en faktura for hver rate.`,
  noInvoice: 'Aftalen kræver ingen faktura.',
};

export const paymentByCalendar: ClauseBook['paymentByCalendar'] = {
  ...regulation,
  ...parts,
  ...invoice,
  pays: (payer, payee, yearly) => `${payer} betaler ${payee} ${yearly} om året.`,
  from: (day) => `Betalingen begynder den ${day}.`,
  fromTheStart: 'Betalingen følger aftalens løbetid.',
  instalments: (count) => `Årets beløb bliver betalt i ${counted(count, 'én rate', 'rater')}.`,
  split: { even: 'Raterne er lige store.', unstated: 'Aftalen siger ikke, hvor store raterne er.' },
  timing: {
    advance: 'Der bliver betalt forud for hver periode.',
    arrears: 'Der bliver betalt bagud for hver periode.',
    unstated: 'Aftalen siger ikke, om der skal betales forud eller bagud.',
  },
  noAdvance: 'Der må ikke betales forud.',
};

export const paymentByInstalments: ClauseBook['paymentByInstalments'] = {
  ...parts,
  ...invoice,
  paysInAll: (payer, payee, total) => `${payer} betaler ${payee} ${total} i alt.`,
};

const courses = ['ét forløb', 'forløb'] as const;

const beside: BesidePhrases = {
  alsoPays: (payer) => `${payer} betaler også for`,
  about: (what, amount) => `${what}, omkring ${amount}.`,
  amountUnstated: (what) => `${what}. Aftalen siger ikke, hvor meget.`,
  flow: {
    internalCharge: 'Det bliver afregnet inden for betalerens egen organisation.',
    externalInvoice: 'Det kommer som en faktura udefra.',
    unstated: 'Aftalen siger ikke, hvordan det bliver afregnet.',
  },
  arrangedBy: (who) => `${who} står for det.`,
  arrangedTwice: (answers) => `Aftalen giver mere end ét svar på, hvem der står for det: ${answers}.`,
  arrangingUnstated: 'Aftalen siger ikke, hvem der står for det.',
};

export const paymentPerEvent: ClauseBook['paymentPerEvent'] = {
  ...regulation,
  ...beside,
  pays: {
    event: (payer, payee, amounts) => `${payer} betaler ${payee} ${amounts} for hvert gennemført forløb.`,
    participant: (payer, payee, amounts) =>
      `${payer} betaler ${payee} ${amounts} for hver deltager i et gennemført forløb.`,
  },
  atMostFor: (cap) => `Et forløb kan højst koste ${cap}.`,
  capUnstated: 'Aftalen siger ikke, hvor meget et forløb højst kan koste.',
  criterion: (criterion) => `Beløbet bliver afgjort af dette: ${criterion}.`,
  criterionUnstated: 'Aftalen siger ikke, hvad der afgør beløbet.',
  participants: (from, to) => `Et forløb tæller, når det har ${between(from, to, ['én deltager', 'deltagere'])}.`,
  counted: {
    atStart: 'Deltagerne bliver talt, når forløbet begynder.',
    atEnd: 'Deltagerne bliver talt, når forløbet slutter.',
    unstated: 'Aftalen siger ikke, hvornår deltagerne bliver talt.',
  },
  aboveMost: {
    notHeld: 'Er der flere, tæller forløbet ikke.',
    paid: 'Er der flere, bliver der betalt alligevel.',
    unstated: 'Aftalen siger ikke, hvad der gælder med flere deltagere end det.',
  },
  perYear: (from, to) => `Målet er ${between(from, to, courses)} om året.`,
  perYearUnstated: 'Aftalen sætter ikke noget mål for antallet af forløb om året.',
  inTotal: (from, to) => `I alt er målet ${between(from, to, courses)}.`,
  inTotalUnstated: 'Aftalen sætter ikke noget mål for antallet af forløb i alt.',
  invoicing: { afterEachEvent: 'efter hvert forløb', yearly: 'én gang om året' },
  invoiced: (payee, when) => `${payee} sender en faktura ${when}.`,
  invoicedTwoWays: (when) => `Aftalen siger to ting om fakturaen, nemlig at den kommer ${when}.`,
  venues: (venues) => `Forløbene holdes her: ${venues}.`,
  price: (price) => `Det koster en deltager ${price} at være med.`,
  free: 'Det er gratis at deltage.',
  priceUnstated: 'Aftalen siger ikke, hvad det koster at deltage.',
};
