import { find, type Page } from './page.ts';

/** When something is due, from the sentence that says so; two times in one sentence are a contradiction. */
export function timingIn(page: Page): unknown {
  const { lexicon } = page;
  const readings = [
    continuous(),
    noDeadline(),
    by(),
    season(),
    afterStart(),
    ...Object.entries(lexicon.everyMonths).map(([countedFrom, pattern]) => everyMonths(countedFrom, pattern)),
    ...Object.entries(lexicon.every).map(([every, pattern]) => everyPeriod(every, pattern)),
    onEvent(),
  ].filter((reading) => reading !== null);
  return readings.length === 1 ? readings[0] : { contradiction: readings, text: page.text };

  function continuous() {
    return find(lexicon.timing.continuous, page) && { kind: 'continuous' };
  }
  function noDeadline() {
    return find(lexicon.timing.noDeadline, page) && { kind: 'noDeadline' };
  }
  function by() {
    const found = find(lexicon.timing.by, page);
    return found && { kind: 'by', on: found[0] };
  }
  function afterStart() {
    const found = find(lexicon.timing.afterStart, page);
    return found && { kind: 'afterStart', length: found[0] };
  }
  function season() {
    const readings = Object.entries(lexicon.seasons).flatMap(([name, word]) => {
      const found = find(lexicon.timing.season.replace('SEASON', word), page);
      return found ? [{ kind: 'season', season: name, year: found[0] }] : [];
    });
    return readings[0] ?? null;
  }
  function everyMonths(countedFrom: string, pattern: string) {
    const found = find(pattern, page);
    const [length] = (found ?? []) as readonly { readonly months: number }[];
    return length ? { kind: 'everyMonths', months: length.months, countedFrom } : null;
  }
  function everyPeriod(every: string, pattern: string) {
    if (!find(pattern, page)) return null;
    const limits: Readonly<Record<string, string>> = { year: lexicon.endOfYearMonth, ...lexicon.endOfPeriodMonth };
    const standing = Object.entries(limits).find(([, limit]) => find(limit, page));
    if (standing && standing[0] !== every) return { kind: 'everyPeriod', every, dueMonth: standing };
    const found = standing && find(standing[1], page);
    return { kind: 'everyPeriod', every, dueMonth: found?.[0] ?? null };
  }
  function onEvent() {
    const named = find(lexicon.namedEvent, page);
    if (named) return { kind: 'onEvent', event: named[0] };
    const known = Object.entries(lexicon.events).find(([, words]) => page.text.includes(words));
    return known ? { kind: 'onEvent', event: known[0] } : null;
  }
}

/** What has to happen, where a sentence says that and no other time. */
export function eventIn(page: Page): unknown {
  const timing = timingIn(page) as { readonly event?: string };
  return timing.event ?? timing;
}
