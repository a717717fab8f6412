import type { BesidePhrases } from '../../clause/beside.ts';
import type { ClauseBook } from '../../clause/book.ts';
import type { InstalmentPartsPhrases } from '../../clause/instalment-parts.ts';
import type { RegulationPhrases } from '../../clause/regulation.ts';
import { between, counted } from './grammar.ts';

const regulation: RegulationPhrases = {
  regulated: (index, firstYear) => `Från ${firstYear} räknas beloppet om efter ${index}.`,
  rounding: {
    wholeUnit: 'Det avrundas till ett belopp utan decimaler.',
    minorUnit: 'Det avrundas till valutans minsta enhet.',
    unstated: 'Avtalet säger inte hur det omräknade beloppet avrundas.',
  },
  notRegulated: 'Avtalet säger inte att beloppet räknas om.',
};

const parts: InstalmentPartsPhrases = {
  parts: 'Delbetalningarna är:',
  partOf: (due, share, whole) => `${due}: ${share} av ${whole} delar`,
  partAmount: (due, amount) => `${due}: ${amount}`,
};

const invoice = {
  invoices: (payee: string) => `${payee} skickar en faktura för varje delbetalning.`,
  noInvoice: 'Avtalet kräver ingen faktura.',
};

export const paymentByCalendar: ClauseBook['paymentByCalendar'] = {
  ...regulation,
  ...parts,
  partOf: (due, share, whole) => `den ${due}: ${share} av ${whole} delar`,
  partAmount: (due, amount) => `den ${due}: ${amount}`,
  ...invoice,
  pays: (payer, payee, yearly) => `${payer} betalar ${payee} ${yearly} om året.`,
  from: (day) => `Betalningen börjar ${day}.`,
  fromTheStart: 'Betalningen följer avtalstiden.',
  instalments: (count) => `Årets belopp betalas i ${counted(count, 'en delbetalning', 'delbetalningar')}.`,
  split: {
    even: 'Delbetalningarna är lika stora.',
    unstated: 'Avtalet säger inte hur stora delbetalningarna är.',
  },
  timing: {
    advance: 'Betalningen görs i förskott för varje period.',
    arrears: 'Betalningen görs i efterskott för varje period.',
    unstated: 'Avtalet säger inte om betalningen ska göras i förskott eller i efterskott.',
  },
  noAdvance: 'Betalning i förskott är inte tillåten.',
};

export const paymentByInstalments: ClauseBook['paymentByInstalments'] = {
  ...parts,
  ...invoice,
  paysInAll: (payer, payee, total) => `${payer} betalar ${payee} sammanlagt ${total}.`,
};

const courses = ['en kurs', 'kurser'] as const;

const beside: BesidePhrases = {
  alsoPays: (payer) => `${payer} betalar också för`,
  about: (what, amount) => `${what}, omkring ${amount}.`,
  amountUnstated: (what) => `${what}. Avtalet säger inte hur mycket.`,
  flow: {
    internalCharge: 'Det regleras inom betalarens egen organisation.',
    externalInvoice: 'Det kommer som en faktura utifrån.',
    unstated: 'Avtalet säger inte hur det regleras.',
  },
  arrangedBy: (who) => `${who} ordnar det.`,
  arrangedTwice: (answers) => `Avtalet ger mer än ett svar på vem som ordnar det: ${answers}.`,
  arrangingUnstated: 'Avtalet säger inte vem som ordnar det.',
};

export const paymentPerEvent: ClauseBook['paymentPerEvent'] = {
  ...regulation,
  ...beside,
  pays: {
    event: (payer, payee, amounts) => `${payer} betalar ${payee} ${amounts} för varje genomförd kurs.`,
    participant: (payer, payee, amounts) =>
      `${payer} betalar ${payee} ${amounts} för varje deltagare i en genomförd kurs.`,
  },
  atMostFor: (cap) => `En kurs får kosta högst ${cap}.`,
  capUnstated: 'Avtalet säger inte hur mycket en kurs får kosta som mest.',
  criterion: (criterion) => `Beloppet avgörs av detta: ${criterion}.`,
  criterionUnstated: 'Avtalet säger inte vad som avgör beloppet.',
  participants: (from, to) => `En kurs räknas när den har ${between(from, to, ['en deltagare', 'deltagare'])}.`,
  counted: {
    atStart: 'Deltagarna räknas när kursen börjar.',
    atEnd: 'Deltagarna räknas när kursen slutar.',
    unstated: 'Avtalet säger inte när deltagarna räknas.',
  },
  aboveMost: {
    notHeld: 'Är de fler räknas kursen inte.',
    paid: 'Är de fler betalas kursen ändå.',
    unstated: 'Avtalet säger inte vad som gäller med fler deltagare än så.',
  },
  perYear: (from, to) => `Målet är ${between(from, to, courses)} om året.`,
  perYearUnstated: 'Avtalet sätter inget mål för antalet kurser om året.',
  inTotal: (from, to) => `Sammanlagt är målet ${between(from, to, courses)}.`,
  inTotalUnstated: 'Avtalet sätter inget mål för antalet kurser sammanlagt.',
  invoicing: { afterEachEvent: 'efter varje kurs', yearly: 'en gång om året' },
  invoiced: (payee, when) => `${payee} skickar en faktura ${when}.`,
  invoicedTwoWays: (when) => `Avtalet säger två saker om fakturan, nämligen att den kommer ${when}.`,
  venues: (venues) => `Kurserna hålls här: ${venues}.`,
  price: (price) => `Det kostar en deltagare ${price} att vara med.`,
  free: 'Det är gratis att delta.',
  priceUnstated: 'Avtalet säger inte vad det kostar att delta.',
};
