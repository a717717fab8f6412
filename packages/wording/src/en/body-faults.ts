import type { BodyFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { ranks, say } from './terms.ts';

const rankOf = (rank: string) => (rank === 'unstated' ? '' : `, ${lookUp(ranks, rank, 'another rank')}`);

export const bodyFaults: BodyFaultSentences = {
  seatMissing: ({ of, rank, count }, nameOf) =>
    `${nameOf(of)} has ${say.count(count, 'seat', 'seats')} to fill${rankOf(rank)}.`,
  wrongRank: ({ of, rank, found }, nameOf) =>
    `${nameOf(of)} must send ${lookUp(ranks, rank, 'somebody else')}, but the seat is filled as ${lookUp(ranks, found, 'something else')}.`,
  tooManySeats: ({ of, atMost, count }, nameOf) =>
    `${nameOf(of)} has filled ${say.count(count, 'seat', 'seats')}. The agreement gives at most ${atMost}.`,
  seatOfOneWhoLeft: ({ of, lastDay }, nameOf) => `${nameOf(of)} left on ${say.day(lastDay)}, but still has a seat.`,
  seatOfOneOutside: ({ of }, nameOf) => `${nameOf(of)} has a seat, but takes no part on this day.`,
  seatWaits: ({ of, waitsFor }, nameOf) =>
    `A seat for ${nameOf(of)} counts once it is agreed by ${say.all(waitsFor.map(nameOf))}.`,
};
