import type { RoundRecordSentences, RoundRefusalSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const roundRefusals: RoundRefusalSentences = {
  noPaymentForRounds: () => 'Avtalet har ingen punkt med det namnet som betalar för kurser.',
  roundKeyTaken: ({ key }) => `”${key}” är redan införd. En kurs är antingen hållen eller inte.`,
  roundOutsideTerm: ({ day }) => `${say.day(day)} ligger utanför avtalstiden.`,
  unknownVenue: ({ venues }) => `Välj en av de platser som avtalet nämner: ${say.either(venues)}.`,
  nobodyCounted: () => 'Skriv hur många som deltog: vid starten, vid slutet eller båda.',
  chargedThoughFree: () =>
    'Det kostar inget att delta. Avtalet betalar inte för en kurs som deltagarna har betalat för.',
  chargedOtherPrice: ({ amount }) => `Avtalet säger att det kostar ${say.money(amount)} att delta.`,
  roundNotRecorded: ({ round }) => `Ingen hållen kurs ”${round}” är införd. Det måste göras först.`,
  onlyOneAmount: ({ amount }) => `Det finns inget att välja: avtalet har ett belopp, ${say.money(amount)}.`,
  amountNotAgreed: ({ amounts }) => `Välj ett av avtalets belopp: ${say.anyOf(amounts)}.`,
  noIndexAgreed: () => 'Beloppet i den punkten följer inget index.',
  indexBeginsLater: ({ year }) => `Beloppet följer indexet först från ${year}.`,
  noExtraOrdersAgreed: () => 'Avtalet ger inte utrymme för beställningar utöver det.',
  unknownPayerOrPayee: () => 'Den som betalar och den som levererar måste båda vara parter i avtalet.',
  payerIsPayee: () => 'Den som betalar kan inte också vara den som levererar.',
  otherCurrency: ({ currency }) => `Avtalet har en valuta, ${currency}. Två valutor läggs aldrig ihop.`,
};

export const roundRecords: RoundRecordSentences = {
  roundHeld: ({ atEnd, atStart, by, venue }, nameOf) =>
    `${nameOf(by)} förde in en hållen kurs${venue === null ? '' : ` (${venue})`}: ${say.all([...(atStart === null ? [] : [`${atStart} vid starten`]), ...(atEnd === null ? [] : [`${atEnd} vid slutet`])])}.`,
  roundNotHeld: ({ by, reason }, nameOf) => `${nameOf(by)} förde in att en kurs inte blev av: ”${reason}”`,
  roundAmountChosen: ({ amount, by, reason }, nameOf) => `${nameOf(by)} valde ${say.money(amount)}: ”${reason}”`,
  indexEntered: ({ base, by, figure, source, year }, nameOf) =>
    `${nameOf(by)} förde in indextalen för ${year}: ${say.figure(base)} och ${say.figure(figure)} (${source}).`,
  extraOrderPlaced: ({ amount, payee, payer, what }, nameOf) =>
    `Beställning utöver avtalet: ”${what}” för ${say.money(amount)}, från ${nameOf(payee)} till ${nameOf(payer)}.`,
};
