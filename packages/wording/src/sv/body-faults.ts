import type { BodyFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { ranks, say } from './terms.ts';

const rankOf = (rank: string) => (rank === 'unstated' ? '' : `, ${lookUp(ranks, rank, 'i en annan ställning')}`);

export const bodyFaults: BodyFaultSentences = {
  seatMissing: ({ of, rank, count }, nameOf) =>
    `${nameOf(of)} saknar någon på ${say.count(count, 'plats', 'platser')}${rankOf(rank)}.`,
  wrongRank: ({ of, rank, found }, nameOf) =>
    `${nameOf(of)} ska skicka ${lookUp(ranks, rank, 'någon annan')}, men platsen är fylld som ${lookUp(ranks, found, 'något annat')}.`,
  tooManySeats: ({ of, atMost, count }, nameOf) =>
    `${nameOf(of)} har fyllt ${say.count(count, 'plats', 'platser')}. Avtalet ger högst ${atMost}.`,
  seatOfOneWhoLeft: ({ of, lastDay }, nameOf) =>
    `${nameOf(of)} gick ur ${say.day(lastDay)} men står fortfarande med en plats.`,
  seatOfOneOutside: ({ of }, nameOf) => `${nameOf(of)} står med en plats men deltar inte den här dagen.`,
  seatWaits: ({ of, waitsFor }, nameOf) =>
    `En plats för ${nameOf(of)} räknas först när den har godkänts av ${say.all(waitsFor.map(nameOf))}.`,
};
