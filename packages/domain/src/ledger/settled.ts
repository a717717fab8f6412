import type { Day } from '../calendar/index.ts';
import { creditorsAmong } from './creditors.ts';
import type { LedgerDraft, LedgerState, StateReason } from './entry.ts';
import type { Said, Word } from './said.ts';

export type Judgement = readonly [LedgerState, StateReason];

/** Two make a fact of what several owe to one another. */
const attestersOfJointDeed = 2;

/** How many parties must say that it was done: where nobody else is owed it, two, else its debtor's word is enough. */
export function attestersNeeded(draft: LedgerDraft, parties: readonly string[]): number {
  const owing = new Set(draft.who.filter((key) => parties.includes(key)));
  const owedToEachOther = creditorsAmong(parties, draft).every((key) => draft.who.includes(key));
  return owing.size > 1 && owedToEachOther ? attestersOfJointDeed : 1;
}

/** Done, let go or broken, by what has been said; `parties` are those still in it on its day. */
export function settledByWord(draft: LedgerDraft, said: Said, parties: readonly string[]): Judgement | null {
  const needed = attestersNeeded(draft, parties);
  const last = said.done[needed - 1];
  if (last && needed === 1) return ['fulfilled', { code: 'fulfilledOn', day: last.on, by: last.by }];
  if (last)
    return ['fulfilled', { code: 'attested', day: last.on, by: said.done.slice(0, needed).map(({ by }) => by) }];
  return waivedByWord(draft, said.waived, parties) ?? breachedByWord(said.breached);
}

/** Said by some and not by enough: where it stands otherwise stays, with who is waited for. */
export function withHalfAWord([state, reason]: Judgement, { done, waived }: Said): Judgement {
  if (state === 'notYet' || state === 'moot') return [state, reason];
  const [code, words] = done.length > 0 ? (['awaitsOther', done] as const) : (['waiverAwaits', waived] as const);
  const day = latest(words);
  return day ? [state, { code, day, by: words.map(({ by }) => by) }] : [state, reason];
}

/** Everybody to whom it is owed must let it go. */
function waivedByWord(draft: LedgerDraft, waived: readonly Word[], parties: readonly string[]): Judgement | null {
  const creditors = creditorsAmong(parties, draft);
  const words = waived.filter(({ by }) => creditors.includes(by));
  const day = latest(words);
  if (!day || words.length < creditors.length) return null;
  const reason = [...new Set(words.map((word) => word.reason))].join(' ');
  return ['waived', { code: 'waivedOn', day, by: words.map(({ by }) => by), reason }];
}

function breachedByWord([first]: readonly Word[]): Judgement | null {
  return first ? ['breached', { code: 'breachDeclaredOn', day: first.on, by: first.by, reason: first.reason }] : null;
}

function latest(words: readonly Word[]): Day | null {
  return words.at(-1)?.on ?? null;
}
