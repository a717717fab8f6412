import type { Agreement } from '../agreement/index.ts';
import { compareDays, type Day } from '../calendar/index.ts';

/** One party's word on a ledger entry. */
export interface Word {
  readonly by: string;
  readonly on: Day;
  /** Empty where none is asked. */
  readonly reason: string;
}

/** What parties have said of one entry: each party once, the first first. */
export interface Said {
  readonly done: readonly Word[];
  readonly waived: readonly Word[];
  readonly breached: readonly Word[];
}

const nothing: Said = { done: [], waived: [], breached: [] };
const ways = { dutyFulfilled: 'done', dutyWaived: 'waived', breachDeclared: 'breached' } as const;

/** What has been said, by the entry's key; in whatever order it was recorded. */
export function saidOf({ events }: Pick<Agreement, 'events'>): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const event of events) {
    if (event.kind !== 'dutyFulfilled' && event.kind !== 'dutyWaived' && event.kind !== 'breachDeclared') continue;
    const said = found.get(event.entry) ?? nothing;
    const word = { by: event.by, on: event.on, reason: 'reason' in event ? event.reason : '' };
    const way = ways[event.kind];
    found.set(event.entry, { ...said, [way]: withWord(said[way], word) });
  }
  return found;
}

function withWord(words: readonly Word[], word: Word): readonly Word[] {
  return [...words, word]
    .toSorted((one, other) => compareDays(one.on, other.on) || (one.by < other.by ? -1 : 1))
    .filter(({ by }, index, all) => all.findIndex((earlier) => earlier.by === by) === index);
}
