import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTerm } from '../clause/a-clause.ts';
import { type AgreementInput } from '../agreement/an-agreement.ts';
import { anyDefinition } from '../agreement/any-definition.ts';
import {
  type Agreement,
  endsOn,
  exitByNotice,
  exitGrounds,
  lengthCheck,
  naturalEnd,
  parseAgreementDefinition,
  statusOf,
} from '../agreement/index.ts';
import { day, isAfter, isBefore, type Span } from '../calendar/index.ts';
import type { LedgerEntry, LedgerState, StateReason } from './entry.ts';
import { fulfilDuty } from './fulfil-duty.ts';
import { unfundedSpans } from './funding-horizon.ts';
import { ledgerOf } from './ledger.ts';

type EventInput = AgreementInput['events'][number];

const known = new Set(['municipality', 'organisation', 'third']);
const anyDay = fc.integer({ min: 0, max: 16_000 }).map((days) => day('2000-01-01').add({ days }));
const anyWindow = fc
  .record({ from: anyDay, days: fc.integer({ min: 0, max: 1_200 }) })
  .map(({ days, from }): Span => ({ from, until: from.add({ days }) }));

function parsed(definition: AgreementInput): Agreement | null {
  const result = parseAgreementDefinition(definition, known);
  return result.accepted ? result.value : null;
}

/** The ends of some keys that families give their entries. */
const entryEnds = [
  'entry-0/once',
  'entry-0/always',
  'plan/2026',
  'principles/once',
  'review/2026',
  'mapping/choice-of-efforts',
];

/** What may have happened: each event that the definition's clauses allow. */
function anyEvent({ clauses }: AgreementInput): fc.Arbitrary<EventInput> {
  const families = new Set(clauses.map(({ family }) => family));
  const by = fc.constantFrom('municipality', 'organisation', 'third');
  const on = anyDay.map(String);
  const cause = fc.constant('A cause');
  const notices = (
    [
      ['ordinaryTermination', 'ordinary'],
      ['terminationForCause', 'forCause'],
      ['breach', 'breach'],
    ] as const
  ).flatMap(([family, ground]) =>
    families.has(family)
      ? [fc.record({ kind: fc.constant('noticeGiven' as const), on, by, ground: fc.constant(ground), cause })]
      : [],
  );
  const others = clauses.flatMap((clause): fc.Arbitrary<EventInput>[] => {
    if (clause.family === 'renewal' && clause.parameters.kind === 'byDecision')
      return [fc.record({ kind: fc.constant('extended' as const), on })];
    if (clause.family === 'renewal' && clause.parameters.kind === 'silent')
      return [fc.record({ kind: fc.constant('renewalDeclined' as const), on, by })];
    if (clause.family === 'term' && clause.parameters.start.kind === 'event') {
      return [
        fc.record({ kind: fc.constant('startEvent' as const), on, event: fc.constant(clause.parameters.start.event) }),
      ];
    }
    return [];
  });
  const entry = fc
    .tuple(fc.constantFrom(...clauses.map(({ id }) => id)), fc.constantFrom(...entryEnds))
    .map((parts) => parts.join('/'));
  const said = fc.constantFrom('dutyWaived' as const, 'breachDeclared' as const);
  return fc.oneof(
    fc.record({ kind: fc.constant('noticeWithdrawn' as const), on, by }),
    fc.record({ kind: fc.constant('dutyFulfilled' as const), on, by, entry }),
    fc.record({ kind: said, on, by, entry, reason: cause }),
    ...notices,
    ...others,
  );
}

const anyHistory: fc.Arbitrary<Agreement> = historyOf(anyDefinition);
/** In force for long, so that there is something to do. */
const anyRunning = historyOf(
  anyDefinition.map(({ clauses, ...definition }) => ({
    ...definition,
    conclusion: { kind: 'concluded' as const, on: '2000-01-01' },
    clauses: [
      aTerm('2000-01-01', null),
      ...clauses.filter(({ family }) => family !== 'term' && family !== 'condition'),
    ],
  })),
);

function historyOf(definitions: fc.Arbitrary<AgreementInput>): fc.Arbitrary<Agreement> {
  return definitions
    .chain((definition) =>
      fc.array(anyEvent(definition), { maxLength: 5 }).map((events) => parsed({ ...definition, events })),
    )
    .filter((agreement) => agreement !== null);
}

const halfSaid = ['awaitsOther', 'waiverAwaits'] as const;

const reasonsOf: Readonly<Record<LedgerState, readonly StateReason['code'][]>> = {
  notYet: ['notConcluded', 'opensLater', 'waitsForEvent'],
  open: ['openUntil', 'standing', ...halfSaid],
  due: ['dueSoon', ...halfSaid],
  fulfilled: ['fulfilledOn', 'attested', 'decidedOn'],
  late: ['overdue', ...halfSaid],
  breached: ['breachDeclaredOn'],
  waived: ['waivedOn'],
  moot: ['endedBefore', 'leftBefore', 'windowClosed', 'dayPassed'],
  undetermined: ['noRecordsKept', 'beforeRecords', 'dueUndetermined', ...halfSaid],
};

function shown(entries: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.key, JSON.stringify(entry)] as const));
}

describe('whatever an agreement says', () => {
  it('every entry of a window touches it, under a key of its own, owed by somebody, in one state with its reason', () =>
    fc.assert(
      fc.property(anyHistory, anyWindow, anyDay, (agreement, window, asOf) => {
        const entries = ledgerOf(agreement, window, asOf);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        expect(
          entries.filter(
            ({ dueOn, opensOn, state, stateBecause, who }) =>
              who.length === 0 ||
              !reasonsOf[state].includes(stateBecause.code) ||
              (dueOn.known && isBefore(dueOn.value, window.from)) ||
              (opensOn && isAfter(opensOn, window.until) && !(dueOn.known && !isAfter(dueOn.value, window.until))),
          ),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('splitting a window loses nothing and changes nothing', () =>
    fc.assert(
      fc.property(anyHistory, anyWindow, fc.nat({ max: 1_200 }), anyDay, (agreement, window, days, asOf) => {
        const middle = window.from.add({ days });
        fc.pre(isBefore(middle, window.until));
        const whole = shown(ledgerOf(agreement, window, asOf));
        const parts = shown([
          ...ledgerOf(agreement, { from: window.from, until: middle }, asOf),
          ...ledgerOf(agreement, { from: middle.add({ days: 1 }), until: window.until }, asOf),
        ]);
        expect(new Set(parts)).toEqual(new Set(whole));
      }),
      { numRuns: 300 },
    ));

  it('what happens after a day changes nothing of how that day saw it', () =>
    fc.assert(
      fc.property(anyHistory, anyWindow, anyDay, (agreement, window, asOf) => {
        const before = { ...agreement, events: agreement.events.filter(({ on }) => !isAfter(on, asOf)) };
        const seen = (of: Agreement): unknown => [
          ledgerOf(of, window, asOf),
          statusOf(of, asOf),
          naturalEnd(of, asOf),
          endsOn(of, asOf),
          lengthCheck(of, asOf),
          unfundedSpans(of, asOf),
          exitGrounds.map((ground) => exitByNotice(of, { ground, by: 'municipality', asOf }, window.from)),
        ];
        expect(JSON.stringify(seen(agreement))).toBe(JSON.stringify(seen(before)));
      }),
      { numRuns: 200 },
    ));

  it('what was fulfilled stays fulfilled', () =>
    fc.assert(
      fc.property(anyRunning, anyDay, fc.nat(), fc.integer({ min: 0, max: 4_000 }), (agreement, today, pick, wait) => {
        const window = { from: today.subtract({ years: 2 }), until: today.add({ years: 1 }) };
        const open = ledgerOf(agreement, window, today).filter(({ nature, series }) => nature === 'duty' && !series);
        const duty = open[pick % Math.max(open.length, 1)];
        fc.pre(duty !== undefined);
        const [first = '', second = ''] = new Set(duty.who);
        const said = fulfilDuty(agreement, { entry: duty.key, by: first, on: today }, today);
        fc.pre(said.accepted);
        const confirmed = fulfilDuty(said.value, { entry: duty.key, by: second, on: today }, today);
        const later = today.add({ days: wait });
        const done = confirmed.accepted ? confirmed.value : said.value;
        const found = ledgerOf(done, window, later).find(({ key }) => key === duty.key);
        const told = confirmed.accepted ? ['attested'] : ['fulfilledOn', 'attested'];
        expect([found?.state, told]).toEqual(['fulfilled', expect.arrayContaining([found?.stateBecause.code])]);
      }),
      { numRuns: 200 },
    ));
});
