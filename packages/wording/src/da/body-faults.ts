import type { BodyFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { ranks, say } from './terms.ts';

const rankOf = (rank: string) => (rank === 'unstated' ? '' : `, ${lookUp(ranks, rank, 'en anden rang')}`);

export const bodyFaults: BodyFaultSentences = {
  seatMissing: ({ of, rank, count }, nameOf) =>
    `${nameOf(of)} mangler at besætte ${say.count(count, 'plads', 'pladser')}${rankOf(rank)}.`,
  wrongRank: ({ of, rank, found }, nameOf) =>
    `${nameOf(of)} skal sende ${lookUp(ranks, rank, 'en anden')}, men pladsen er besat som ${lookUp(ranks, found, 'noget andet')}.`,
  tooManySeats: ({ of, atMost, count }, nameOf) =>
    `${nameOf(of)} har ${say.count(count, 'plads', 'pladser')} besat. Aftalen giver højst ${atMost}.`,
  seatOfOneWhoLeft: ({ of, lastDay }, nameOf) =>
    `${nameOf(of)} gik ud den ${say.day(lastDay)}, men står stadig med en plads.`,
  seatOfOneOutside: ({ of }, nameOf) => `${nameOf(of)} står med en plads, men deltager ikke denne dag.`,
  seatWaits: ({ of, waitsFor }, nameOf) =>
    `En plads for ${nameOf(of)} tæller først, når den er godkendt af ${say.all(waitsFor.map(nameOf))}.`,
};
