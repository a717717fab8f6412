import type { RoundRecordSentences, RoundRefusalSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const roundRefusals: RoundRefusalSentences = {
  noPaymentForRounds: () => 'The agreement has no clause by that name that pays for courses.',
  roundKeyTaken: ({ key }) => `“${key}” is recorded already. A course is either held or not.`,
  roundOutsideTerm: ({ day }) => `${say.day(day)} lies outside the term of the agreement.`,
  unknownVenue: ({ venues }) => `Choose one of the places that the agreement names: ${say.either(venues)}.`,
  nobodyCounted: () => 'Write how many took part: at the start, at the end, or both.',
  chargedThoughFree: () => 'Taking part is free. The agreement does not pay for a course that participants paid for.',
  chargedOtherPrice: ({ amount }) => `The agreement says that taking part costs ${say.money(amount)}.`,
  roundNotRecorded: ({ round }) => `No held course “${round}” is recorded. Record it first.`,
  onlyOneAmount: ({ amount }) => `There is nothing to choose: the agreement has one amount, ${say.money(amount)}.`,
  amountNotAgreed: ({ amounts }) => `Choose one of the amounts in the agreement: ${say.anyOf(amounts)}.`,
  noIndexAgreed: () => 'The amount in that clause follows no index.',
  indexBeginsLater: ({ year }) => `The amount follows the index only from ${year}.`,
  noExtraOrdersAgreed: () => 'The agreement leaves no room for orders beyond it.',
  unknownPayerOrPayee: () => 'Whoever pays and whoever delivers must both be parties to the agreement.',
  payerIsPayee: () => 'Whoever pays cannot also be the one who delivers.',
  otherCurrency: ({ currency }) => `The agreement has one currency, ${currency}. Two currencies are never added up.`,
};

export const roundRecords: RoundRecordSentences = {
  roundHeld: ({ atEnd, atStart, by, venue }, nameOf) =>
    `${nameOf(by)} recorded a course that was held${venue === null ? '' : ` (${venue})`}: ${say.all([...(atStart === null ? [] : [`${atStart} at the start`]), ...(atEnd === null ? [] : [`${atEnd} at the end`])])}.`,
  roundNotHeld: ({ by, reason }, nameOf) => `${nameOf(by)} recorded that a course did not take place: “${reason}”`,
  roundAmountChosen: ({ amount, by, reason }, nameOf) => `${nameOf(by)} chose ${say.money(amount)}: “${reason}”`,
  indexEntered: ({ base, by, figure, source, year }, nameOf) =>
    `${nameOf(by)} entered the index figures for ${year}: ${say.figure(base)} and ${say.figure(figure)} (${source}).`,
  extraOrderPlaced: ({ amount, payee, payer, what }, nameOf) =>
    `Order beyond the agreement: “${what}” for ${say.money(amount)}, from ${nameOf(payee)} to ${nameOf(payer)}.`,
};
