import { dueSoonDays, type LedgerEntry } from '@landsby/domain/ledger';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { inOrder, type Page, type Placed, type PageQuestion, pageAcross } from '../schema/keyset-page.ts';
import { type LedgerQuestion, narrowedLedger, placeOf, type ShownEntry } from './ledger-view.ts';

export type LedgerCount = Readonly<Record<'late' | 'dueSoon' | 'opening' | 'undetermined' | 'fulfilled', number>>;

type Answered = { readonly placed: readonly Placed<LedgerEntry>[]; readonly count: LedgerCount };

const kept = new WeakMap<ShownAgreement['terms'], Map<string, Answered>>();
const mostKept = 8;

/** The ledgers of several agreements as one, in order of their days. */
export function ledgerPage(
  agreements: readonly ShownAgreement[],
  question: LedgerQuestion,
  page: PageQuestion,
): Page<ShownEntry> {
  const answered = answers(question);
  const lists = agreements.map((of) => ({
    placed: answered(of).placed,
    show: (entry: LedgerEntry) => partOf(of, entry),
  }));
  return pageAcross(lists, page);
}

export function ledgerCount(agreements: readonly ShownAgreement[], question: LedgerQuestion): LedgerCount {
  const answered = answers(question);
  const sum = { late: 0, dueSoon: 0, opening: 0, undetermined: 0, fulfilled: 0 };
  for (const of of agreements) {
    const { count } = answered(of);
    for (const place of Object.keys(sum) as (keyof LedgerCount)[]) sum[place] += count[place];
  }
  return sum;
}

/** Terms never change once read, so neither does their part of the answer to the same question. */
function answers(question: LedgerQuestion): (of: ShownAgreement) => Answered {
  const { asOf, family, from, includeStanding, nature, states, until } = question;
  const asked = JSON.stringify([asOf, from, until, states, nature, family, includeStanding]);
  return (of) => {
    const known = kept.get(of.terms) ?? new Map<string, Answered>();
    kept.set(of.terms, known);
    const answered = known.get(asked) ?? answer(of, question);
    const [oldest] = known.keys();
    if (!known.has(asked) && oldest !== undefined && known.size >= mostKept) known.delete(oldest);
    known.set(asked, answered);
    return answered;
  };
}

function answer(of: ShownAgreement, question: LedgerQuestion): Answered {
  const entries = narrowedLedger(of, question);
  return { placed: inOrder(entries, (entry) => placeOf(of, entry)), count: countLedger(entries, question.asOf) };
}

function countLedger(entries: readonly LedgerEntry[], asOf: Temporal.PlainDate): LedgerCount {
  const soon = asOf.add({ days: dueSoonDays });
  const count = (matches: (entry: LedgerEntry) => boolean) => entries.filter(matches).length;
  return {
    late: count(({ state }) => state === 'late'),
    dueSoon: count(({ state }) => state === 'due'),
    opening: count(({ state, opensOn }) => state === 'notYet' && opensOn !== null && opensOn.since(soon).sign <= 0),
    undetermined: count(({ state }) => state === 'undetermined'),
    fulfilled: count(({ state }) => state === 'fulfilled'),
  };
}
