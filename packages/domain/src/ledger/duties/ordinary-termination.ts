import { exitByNotice, type Leaving, lastDayToGiveNotice } from '../../agreement/index.ts';
import { type Day, isAfter } from '../../calendar/index.ts';
import type { ClauseOf, NoticeTerms } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, aSeries } from '../occurrence.ts';
import { everyone, everyoneBut, type Situation, windowInTerm } from '../situation.ts';

/** S0.59, S4.33: the right to give notice; where it takes effect on few days of the year, a window for each with its last day. */
export function ordinaryTerminationRights(
  clause: ClauseOf<'ordinaryTermination'>,
  situation: Situation,
): readonly LedgerDraft[] {
  const { notice, noticeByParty } = clause.parameters;
  const own = noticeByParty.map(({ party }) => party);
  return [
    ...noticeRights(clause, { terms: notice, who: everyoneBut(situation, own), what: 'notice' }, situation),
    ...noticeByParty.flatMap(({ party, notice: terms }) =>
      noticeRights(clause, { terms, who: [party], what: `notice-${party}` }, situation),
    ),
  ];
}

interface NoticeRight {
  readonly terms: NoticeTerms;
  readonly who: readonly string[];
  readonly what: string;
}

function noticeRights(
  clause: ClauseOf<'ordinaryTermination'>,
  { terms, what, who }: NoticeRight,
  situation: Situation,
): readonly LedgerDraft[] {
  const [by] = who;
  if (by === undefined) return [];
  const right = { what, nature: 'right', who, toWhom: everyone(situation) } as const;
  const leaving: Leaving = { ground: 'ordinary', by, asOf: situation.asOf };
  const monthly = !terms.alignment || terms.alignment.of === 'month';
  if (monthly || !situation.starts.known) {
    const when = anyTime(clause, { terms, leaving }, situation);
    return eachTime(clause, situation, { ...right, when, deed: { code: 'giveNoticeAnyTime' } });
  }
  return windows(leaving, situation).flatMap(({ takesEffect, ...time }) =>
    eachTime(clause, situation, { ...right, when: [time], deed: { code: 'giveNotice', takesEffect } }),
  );
}

interface NoticeWindow extends Occurrence {
  readonly takesEffect: Day;
}

/** Every day of the term on which notice still changes something lies in exactly one window. */
function windows(leaving: Leaving, situation: Situation): readonly NoticeWindow[] {
  const { agreement } = situation;
  const inTerm = windowInTerm(situation);
  if (!inTerm) return [];
  const found: NoticeWindow[] = [];
  for (let day = inTerm.from; !isAfter(day, inTerm.until); ) {
    const { effect } = exitByNotice(agreement, leaving, day);
    const last = effect.known && lastDayToGiveNotice(agreement, leaving, effect.value);
    if (!last || !last.known) return found;
    const before = lastDayToGiveNotice(agreement, leaving, effect.value.subtract({ days: 1 }));
    const opensOn = before.known ? before.value.add({ days: 1 }) : inTerm.starts;
    found.push({ name: effect.value.toString(), opensOn, dueOn: last, period: null, takesEffect: effect.value });
    day = last.value.add({ days: 1 });
  }
  return found;
}

interface AnyTime {
  readonly terms: NoticeTerms;
  readonly leaving: Leaving;
}

/** Open until notice would no longer come before the term's own end. */
function anyTime(
  clause: ClauseOf<'ordinaryTermination'>,
  { leaving, terms }: AnyTime,
  situation: Situation,
): readonly Occurrence[] {
  const { agreement, ends, starts } = situation;
  const open = aSeries('any-time', { code: 'onDemand' }, { situation, source: clause });
  if (!starts.known) return [{ ...open, dueOn: undetermined(starts.missing, clause) }];
  if (!ends.known) return [open];
  const wished = terms.alignment?.edge === 'start' ? ends.value : ends.value.subtract({ days: 1 });
  const last = lastDayToGiveNotice(agreement, leaving, wished);
  return last.known ? [{ ...open, dueOn: last }] : [];
}
