import type { RoundRecordSentences, RoundRefusalSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const roundRefusals: RoundRefusalSentences = {
  noPaymentForRounds: () => 'Aftalen har intet punkt af det navn, der betaler for forløb.',
  roundKeyTaken: ({ key }) => `»${key}« er allerede skrevet ind. Et forløb er enten gennemført eller ikke.`,
  roundOutsideTerm: ({ day }) => `Den ${say.day(day)} ligger uden for aftalens løbetid.`,
  unknownVenue: ({ venues }) => `Vælg et af de steder, aftalen nævner: ${say.either(venues)}.`,
  nobodyCounted: () => 'Skriv, hvor mange der deltog: ved start, til sidst eller begge dele.',
  chargedThoughFree: () =>
    'Det er gratis at deltage. Aftalen betaler ikke for et forløb, som deltagerne har betalt for.',
  chargedOtherPrice: ({ amount }) => `Aftalen siger, at det koster ${say.money(amount)} at deltage.`,
  roundNotRecorded: ({ round }) => `Der er ikke skrevet noget gennemført forløb »${round}« ind. Det skal ske først.`,
  onlyOneAmount: ({ amount }) => `Der er ikke noget at vælge: aftalen har ét beløb, ${say.money(amount)}.`,
  amountNotAgreed: ({ amounts }) => `Vælg et af aftalens beløb: ${say.anyOf(amounts)}.`,
  noIndexAgreed: () => 'Beløbet i det punkt følger ikke noget indeks.',
  indexBeginsLater: ({ year }) => `Beløbet følger først indekset fra ${year}.`,
  noExtraOrdersAgreed: () => 'Aftalen giver ikke plads til at bestille noget ud over den.',
  unknownPayerOrPayee: () => 'Den, der betaler, og den, der leverer, skal begge være parter i aftalen.',
  payerIsPayee: () => 'Den, der betaler, kan ikke også være den, der leverer.',
  otherCurrency: ({ currency }) => `Aftalen har én valuta, ${currency}. To valutaer bliver aldrig lagt sammen.`,
};

export const roundRecords: RoundRecordSentences = {
  roundHeld: ({ atEnd, atStart, by, venue }, nameOf) =>
    `${nameOf(by)} skrev et gennemført forløb ind${venue === null ? '' : ` (${venue})`}: ${say.all([...(atStart === null ? [] : [`${atStart} ved start`]), ...(atEnd === null ? [] : [`${atEnd} til sidst`])])}.`,
  roundNotHeld: ({ by, reason }, nameOf) => `${nameOf(by)} skrev ind, at et forløb ikke blev til noget: »${reason}«`,
  roundAmountChosen: ({ amount, by, reason }, nameOf) => `${nameOf(by)} valgte ${say.money(amount)}: »${reason}«`,
  indexEntered: ({ base, by, figure, source, year }, nameOf) =>
    `${nameOf(by)} skrev indekstallene for ${year} ind: ${say.figure(base)} og ${say.figure(figure)} (${source}).`,
  extraOrderPlaced: ({ amount, payee, payer, what }, nameOf) =>
    `Bestilling ud over aftalen: »${what}« for ${say.money(amount)}, fra ${nameOf(payee)} til ${nameOf(payer)}.`,
};
