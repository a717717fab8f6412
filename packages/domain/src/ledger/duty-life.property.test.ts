import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, asKnownOn } from '../agreement/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { keepRecord, sayableBy } from '../gate/index.ts';
import {
  type Act,
  afterSaying,
  type DutyKind,
  type DutyModel,
  expectedState,
  mayBeSaid,
  type Party,
} from './a-duty-model.ts';
import { findEntry } from './find-entry.ts';
import { fulfilDuty } from './fulfil-duty.ts';
import { ledgerOf } from './ledger.ts';

const acts: readonly Act[] = ['done', 'waived', 'breached'];
const parties: readonly Party[] = ['municipality', 'organisation'];
const kinds: readonly DutyKind[] = ['own', 'joint', 'standing'];
const entries = { own: 'own/act/once', joint: 'review/review/2026', standing: 'standing/act/always' } as const;

function begun(hasBreachClause: boolean): Agreement {
  const words = { en: 'Text' };
  const timing = { kind: 'by' as const, on: '2026-06-30' };
  return anAgreement({
    recordsSince: '2020-01-01',
    clauses: [
      aClause('commitment', { actions: [{ key: 'act', words, timing, ruleIds: [] }] }, { id: 'own' }),
      aClause('review'),
      aClause('commitment', {}, { id: 'standing' }),
      ...(hasBreachClause ? [aClause('breach')] : []),
    ],
  });
}

const dayOf = (number: number) => day('2026-01-01').add({ days: number });

/** What the rules make of a party's word; null where they refuse it. */
function say(agreement: Agreement, { act, by, on, today, kind }: Saying): Agreement | null {
  const entry = entries[kind];
  const said =
    act === 'done'
      ? fulfilDuty(agreement, { entry, by, on: dayOf(on) }, dayOf(today))
      : keepRecord(
          agreement,
          { kind: act === 'waived' ? 'dutyWaived' : 'breachDeclared', entry, by, on: dayOf(on), reason: 'Text' },
          dayOf(today),
        );
  return said.accepted ? said.value : null;
}

interface Saying {
  readonly act: Act;
  readonly by: Party;
  readonly kind: DutyKind;
  readonly on: number;
  readonly today: number;
}

interface Real {
  agreement: Agreement;
  readonly sayings: Saying[];
}

type Model = { day: number; duties: Record<DutyKind, DutyModel> };

function check({ day: today, duties }: Model, { agreement }: Real): void {
  for (const by of parties) {
    const { breakable, waivable } = sayableBy(agreement, by, dayOf(today));
    const may = (act: Act) => kinds.filter((kind) => mayBeSaid({ ...duties[kind], day: today }, act, by));
    expect([waivable, breakable].map((keys) => kinds.filter((kind) => keys.has(entries[kind])))).toEqual([
      may('waived'),
      may('breached'),
    ]);
  }
  const states = kinds.map((kind) => findEntry(agreement, entries[kind], dayOf(today))?.state);
  expect(states).toEqual(kinds.map((kind) => expectedState({ ...duties[kind], day: today })));
}

class Says implements fc.Command<Model, Real> {
  readonly #word: readonly [Act, Party, DutyKind];
  constructor(act: Act, by: Party, kind: DutyKind) {
    this.#word = [act, by, kind];
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const [act, by, kind] = this.#word;
    const duty = { ...model.duties[kind], day: model.day };
    const saying = { act, by, kind, on: model.day, today: model.day };
    const after = say(real.agreement, saying);
    expect(after !== null).toBe(mayBeSaid(duty, act, by));
    if (after) {
      real.agreement = after;
      real.sayings.push(saying);
      model.duties[kind] = afterSaying(duty, act, by);
    }
    check(model, real);
  }
  toString = () => this.#word.join(' ');
}

class Waits implements fc.Command<Model, Real> {
  readonly #days: number;
  constructor(days: number) {
    this.#days = days;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    model.day += this.#days;
    check(model, real);
  }
  toString = () => `${this.#days} days pass`;
}

const word = fc
  .tuple(fc.constantFrom(...acts), fc.constantFrom(...parties), fc.constantFrom(...kinds))
  .map(([act, by, kind]) => new Says(act, by, kind));
const lives = fc.commands([word, fc.integer({ min: 1, max: 120 }).map((days) => new Waits(days))], { maxCommands: 25 });

function lived(commands: Iterable<fc.Command<Model, Real>>, hasBreachClause: boolean) {
  const newborn = (kind: DutyKind): DutyModel => ({ kind, hasBreachClause, day: 0, said: [] });
  const model: Model = {
    day: -60,
    duties: { own: newborn('own'), joint: newborn('joint'), standing: newborn('standing') },
  };
  const real: Real = { agreement: begun(hasBreachClause), sayings: [] };
  fc.modelRun(() => ({ model, real }), commands);
  return { model, real };
}

describe('a duty’s life, beside a model that counts on its fingers', () => {
  it('goes as the model says, whatever parties say and however long they wait', () =>
    fc.assert(
      fc.property(lives, fc.boolean(), (commands, clause) => void lived(commands, clause)),
      { numRuns: 150 },
    ));

  it('leaves the same ledger in any order that the rules allow', () =>
    fc.assert(
      fc.property(lives, fc.boolean(), fc.infiniteStream(fc.nat()), (commands, clause, order) => {
        const { model, real } = lived(commands, clause);
        const window = { from: day('2025-01-01'), until: day('2027-12-31') };
        const shuffled = real.sayings
          .map((saying) => ({ saying: { ...saying, today: model.day }, place: order.next().value ?? 0 }))
          .toSorted((one, other) => one.place - other.place);
        let replayed: Agreement | null = begun(clause);
        for (const { saying } of shuffled) replayed &&= say(replayed, saying);
        fc.pre(replayed !== null);
        const ledger = (of: Agreement) => JSON.stringify(ledgerOf(of, window, dayOf(model.day)));
        expect(ledger(replayed)).toBe(ledger(real.agreement));
      }),
      { numRuns: 150 },
    ));

  it.each(kinds.flatMap((kind) => [true, false].map((hasBreachClause) => ({ kind, hasBreachClause }))))(
    '$kind, clause on breach: $hasBreachClause: every sequence of five steps before and after its last day',
    (of) => {
      const begin: DutyModel = { ...of, day: -10, said: [] };
      let seen = 0;
      const step = (agreement: Agreement, model: DutyModel, left: number): void => {
        seen += 1;
        const state = findEntry(agreement, entries[of.kind], dayOf(model.day))?.state;
        expect([model.said, model.day, state]).toEqual([model.said, model.day, expectedState(model)]);
        if (left === 0) return;
        for (const act of acts) {
          for (const by of parties) {
            const after = say(agreement, { act, by, kind: of.kind, on: model.day, today: model.day });
            expect([act, by, model, after !== null]).toEqual([act, by, model, mayBeSaid(model, act, by)]);
            if (after) step(after, afterSaying(model, act, by), left - 1);
          }
        }
        const next = [0, 160, 181].find((later) => later > model.day);
        if (next !== undefined) step(agreement, { ...model, day: next }, left - 1);
      };
      step(begun(of.hasBreachClause), begin, 5);
      expect(seen).toBeGreaterThan(10);
    },
  );

  it('was, on each day, as it was known then', () =>
    fc.assert(
      fc.property(lives, fc.boolean(), fc.integer({ min: -60, max: 900 }), (commands, clause, asOf) => {
        const { real } = lived(commands, clause);
        const window = { from: day('2025-01-01'), until: day('2027-12-31') };
        const known = asKnownOn(real.agreement, dayOf(asOf));
        expect(ledgerOf(real.agreement, window, dayOf(asOf))).toEqual(ledgerOf(known, window, dayOf(asOf)));
      }),
      { numRuns: 50 },
    ));
});
