import { expect, test } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { day, type Span } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import type { Timing } from '../clause/index.ts';
import { ledgerOf } from './ledger.ts';

const everyQuarter = { kind: 'everyPeriod', every: 'quarter', dueMonth: null } as const satisfies Timing;
const words = { en: 'Text' };

const clauses: readonly ClauseInput[] = [
  aTerm('2020-01-01', '2033-06-30'),
  aClause('review'),
  aClause('plan'),
  aClause('paymentByCalendar'),
  aClause('appropriation', { fromYear: 2024, untilYear: 2026 }),
  aClause('breach'),
  aClause('ordinaryTermination', {
    notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'year' } },
  }),
  aClause('openingHours', { closedOn: ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] }),
  aClause('governanceBody', { meetings: [{ key: 'quarterly', timing: everyQuarter, agenda: [] }] }),
  aClause('commitment', {
    actions: Array.from({ length: 20 }, (_, index) => ({
      key: `act-${index}`,
      words,
      timing: index < 2 ? everyQuarter : { kind: 'continuous' as const },
      ruleIds: [],
    })),
  }),
];

/** Every municipality of Denmark and Sweden. */
const agreements: readonly Agreement[] = Array.from({ length: 388 }, () =>
  anAgreement({
    clauses,
    recordsSince: '2024-01-01',
    events: [{ kind: 'noticeGiven', on: '2026-06-30', by: 'municipality', ground: 'ordinary', cause: null }],
  }),
);
const today = day('2026-11-21');
const twoYears = { from: day('2025-11-21'), until: day('2027-11-21') };
const tenYears = { from: day('2020-01-01'), until: day('2029-12-31') };

const fewTimes = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

interface PlainEntry {
  readonly key: string;
  readonly due: string | null;
}

/** What one would write by hand for these very clauses: no families, no reasons, no states. */
function plainLoop({ from, until }: Span): readonly PlainEntry[] {
  const entries: PlainEntry[] = [];
  for (let act = 2; act < 20; act += 1) entries.push({ key: `act-${act}`, due: null });
  for (let year = from.year; year <= until.year; year += 1) {
    for (const what of ['review', 'plan', 'appropriation', 'notice'])
      entries.push({ key: `${what}-${year}`, due: `${year}-06-30` });
    for (const what of ['may', 'june', 'ascension']) entries.push({ key: `${what}-${year}`, due: `${year}-05-01` });
    for (const quarter of [3, 6, 9, 12]) {
      const due = new Temporal.PlainDate(year, quarter, 1).add({ months: 1 }).subtract({ days: 1 }).toString();
      for (const what of ['meeting', 'invoice', 'instalment', 'act-0', 'act-1'])
        entries.push({ key: `${what}-${due}`, due });
    }
  }
  return entries.toSorted((one, other) => (one.due ?? '~').localeCompare(other.due ?? '~'));
}

test.for([
  { years: 'two years', window: twoYears },
  { years: 'ten years', window: tenYears },
])('the ledger of 388 agreements over $years', async ({ window }, { bench }) => {
  const timed = await bench.compare(
    bench('by the rules', () => {
      for (const agreement of agreements) ledgerOf(agreement, window, today);
    }),
    bench('by a plain loop', () => {
      for (let count = 0; count < agreements.length; count += 1) plainLoop(window);
    }),
    fewTimes,
  );
  expect(timed.get('by the rules').latency.mean).toBeLessThan(40 * timed.get('by a plain loop').latency.mean);
});

test('an entry costs no more in a long ledger than in a short one', async ({ bench }) => {
  const some = agreements.slice(0, 40);
  const costOf = async (name: string, window: Span): Promise<number> => {
    const entries = some.reduce((count, agreement) => count + ledgerOf(agreement, window, today).length, 0);
    const { latency } = await bench(name, () => {
      for (const agreement of some) ledgerOf(agreement, window, today);
    }).run(fewTimes);
    return latency.mean / entries;
  };
  const short = await costOf('two years', twoYears);
  expect(await costOf('ten years', tenYears)).toBeLessThan(1.5 * short);
});
