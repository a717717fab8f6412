import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { type Day, day, isBefore } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { money, sum } from '../money/index.ts';
import { acceptedByAll } from '../record/index.ts';
import { invoiceDrafts } from './invoice-drafts.ts';

type Events = NonNullable<AgreementFacts['events']>;
type Event = Events[number];

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const courses = aClause('paymentPerEvent', { amounts: [sek(6_500_00), sek(10_000_00)] });
const held = (key: string, on: string, participants = 14, by = 'organisation'): Event => ({
  kind: 'roundHeld',
  on,
  by,
  key,
  clause: 'payment-per-event',
  venue: null,
  atStart: participants,
  atEnd: participants,
  charged: null,
});
const accepted = (subject: string, by = 'municipality', on = '2019-04-01'): Event => ({
  kind: 'accepted',
  on,
  by,
  subject,
});

function drafts(clauses: AgreementFacts['clauses'], events: Events, asOf: string, year = 2019) {
  const agreement = anAgreement({ clauses: [aTerm('2018-01-01', '2030-12-31'), ...(clauses ?? [])], events });
  return invoiceDrafts(agreement, {
    window: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
    asOf: day(asOf),
  });
}

describe('whatever is recorded, by whom and in whatever order', () => {
  const keys = ['a'];
  const anyEvent: fc.Arbitrary<Event> = fc
    .record({
      key: fc.constantFrom(...keys),
      by: fc.constantFrom('municipality', 'organisation'),
      days: fc.nat(360),
      participants: fc.integer({ min: 9, max: 21 }),
      kind: fc.constantFrom('held', 'chosen', 'acceptsRound', 'acceptsAmount'),
    })
    .map(({ by, days, key, kind, participants }): Event => {
      const on = day('2019-01-01').add({ days }).toString();
      if (kind === 'held') return held(key, on, participants, by);
      if (kind === 'acceptsRound') return accepted(`roundHeld/${key}`, by, on);
      if (kind === 'acceptsAmount') return accepted(`roundAmountChosen/${key}`, by, on);
      return { kind: 'roundAmountChosen', on, by, key, round: key, amount: sek(6_500_00), reason: 'Why.' };
    });
  /** As the gates let them through: each key once, and nothing accepted or chosen before it is there. */
  const anyHistory = fc.array(anyEvent, { minLength: 4, maxLength: 40, size: 'max' }).map((events) =>
    events.reduce<Events[number][]>((kept, event) => {
      const has = (kind: string, key: string) =>
        kept.some((one) => one.kind === kind && 'key' in one && one.key === key);
      const takes =
        event.kind === 'roundHeld'
          ? !has('roundHeld', event.key)
          : event.kind === 'roundAmountChosen'
            ? has('roundHeld', event.round) && !has('roundAmountChosen', event.key)
            : event.kind === 'accepted' && has(event.subject.split('/')[0] ?? '', event.subject.split('/')[1] ?? '');
      return takes ? [...kept, event] : kept;
    }, []),
  );

  const someDay = fc.integer({ min: 100, max: 400 }).map((days) => day('2019-01-01').add({ days }));
  const agreementOf = (events: Events) => anAgreement({ clauses: [aTerm('2018-01-01', null), courses], events });
  const draftsFor = (agreement: Agreement, asOf: Day) =>
    invoiceDrafts(agreement, { window: { from: day('2019-01-01'), until: day('2019-12-31') }, asOf }).flatMap(
      (draft) =>
        draft.state === 'draft' && draft.event.of === 'round' ? [{ ...draft, round: draft.event.round }] : [],
    );

  it('S3.17, S3.44 there is no invoice without its round, before its round, or on the word of one party', () =>
    fc.assert(
      fc.property(anyHistory, someDay, (events, asOf) => {
        const agreement = agreementOf(events);
        const known = { ...agreement, events: agreement.events.filter(({ on }) => !isBefore(asOf, on)) };
        for (const { amount, round: key, sendOn } of draftsFor(agreement, asOf)) {
          const [round] = known.events.filter((one) => one.kind === 'roundHeld' && one.key === key);
          expect([
            round !== undefined && !isBefore(asOf, round.on) && sendOn.known && !isBefore(sendOn.value, round.on),
            acceptedByAll(known, `roundHeld/${key}`) && acceptedByAll(known, `roundAmountChosen/${key}`),
            round?.kind === 'roundHeld' && Number(round.atEnd) >= 10 && Number(round.atEnd) <= 20,
            amount?.known && amount.value.amountMinor,
          ]).toEqual([true, true, true, 6_500_00]);
        }
      }),
      { numRuns: 1500 },
    ));

  it('such histories do come to an invoice', () => {
    const same = fc.sample(fc.tuple(anyHistory, someDay), { numRuns: 500, seed: 1 });
    const drafted = same.flatMap(([events, asOf]) => draftsFor(agreementOf(events), asOf));
    expect(drafted.length).toBeGreaterThan(20);
  });
});

describe('a year in parts', () => {
  it('always sums to the year, in any currency, any number of parts, any shares', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom('DKK', 'SEK', 'NOK', 'EUR', 'ISK', 'KWD'),
        fc.oneof(
          fc.integer({ min: 1, max: 40 }),
          fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }),
        ),
        (amountMinor, currency, parts) => {
          const yearly = money(amountMinor, currency);
          const clause =
            typeof parts === 'number'
              ? aClause('paymentByCalendar', { yearly, instalmentsPerYear: parts })
              : aClause('paymentByCalendar', {
                  yearly,
                  instalmentsPerYear: parts.length,
                  split: 'listed',
                  parts: {
                    of: 'shares',
                    list: parts.map((share, index) => ({ due: { month: index + 1, day: 10 }, share })),
                  },
                });
          const amounts = drafts([clause], [], '2019-06-30').flatMap(({ amount }) =>
            amount?.known ? [amount.value] : [],
          );
          expect([sum(amounts), amounts.length]).toEqual([yearly, typeof parts === 'number' ? parts : parts.length]);
        },
      ),
      { numRuns: 200 },
    ));
});
