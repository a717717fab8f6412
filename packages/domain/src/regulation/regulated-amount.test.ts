import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import type { Regulation } from '../clause/index.ts';
import { money } from '../money/index.ts';
import { regulatedAmount } from './regulated-amount.ts';

type Events = NonNullable<AgreementFacts['events']>;

const index = { en: 'the index of net prices' };
const regulation: Regulation = { index, firstYear: 2021, rounding: 'wholeUnit' };
const source = { id: 'yearly', ruleIds: ['S4.35'] };
const amount = money(160_000_00, 'DKK');

function entered(key: string, figure: string, facts: { year?: number; clause?: string; by?: string } = {}): Events {
  const entry = {
    kind: 'indexEntered',
    on: '2021-01-05',
    by: 'organisation',
    key,
    clause: 'yearly',
    year: 2021,
  } as const;
  return [{ ...entry, base: '100', figure, source: 'Yearbook', ...facts }];
}

function accepted(key: string, by = 'municipality'): Events {
  return [{ kind: 'accepted', on: '2021-02-01', by, subject: `indexEntered/${key}` }];
}

function inYear(year: number, events: Events, rule: Regulation | null = regulation) {
  const agreement = anAgreement({
    parties: ['municipality', 'organisation', 'third'],
    clauses: [
      aClause('paymentByCalendar', { regulation }, { id: 'yearly' }),
      aClause('paymentByCalendar', { regulation }, { id: 'other' }),
    ],
    events,
  });
  return regulatedAmount(
    amount,
    { regulation: rule, source, sides: ['municipality', 'organisation'], year },
    agreement,
  );
}

describe('an amount follows its index by figures that payer and payee both own', () => {
  const because = { rules: ['S4.35'], clause: 'yearly' };
  const unknown = (missing: object) => ({ known: false, missing, because: { ...because, steps: [] } });
  const asStated = { known: true, value: amount, because: { ...because, steps: [] } };
  const pending = unknown({ code: 'indexPending', index, year: 2021 });
  const waits = unknown({ code: 'awaitsAcceptance', what: 'index' });
  const follows = (minor: number, figure: string, rounded = [{ code: 'roundedTo', rounding: 'wholeUnit' }]) => ({
    known: true,
    value: money(minor, 'DKK'),
    because: {
      ...because,
      steps: [{ code: 'indexed', index, year: 2021, base: '100', figure, amount: money(minor, 'DKK') }, ...rounded],
    },
  });

  it.each<{ events: Events; year?: number; rule?: Regulation | null; is: unknown; because: string }>([
    { events: [], rule: null, is: asStated, because: 'it follows no index' },
    { events: [], year: 2020, is: asStated, because: 'the index begins a year later' },
    { events: [], is: pending, because: 'no figure is entered yet' },
    { events: entered('i', '102', { year: 2022 }), is: pending, because: 'a figure of another year' },
    { events: entered('i', '102', { clause: 'other' }), is: pending, because: 'a figure for another amount' },
    { events: entered('i', '102'), is: waits, because: 'one party entered it' },
    {
      events: [...entered('i', '102'), ...accepted('i', 'third')],
      is: waits,
      because: 'a third party is no side of the payment',
    },
    {
      events: [...entered('i', '102'), ...accepted('i')],
      is: follows(163_200_00, '102'),
      because: 'both own it',
    },
    {
      events: [...entered('first', '102'), ...accepted('first'), ...entered('second', '103'), ...accepted('second')],
      is: follows(164_800_00, '103'),
      because: 'a corrected figure that both own takes its place',
    },
    {
      events: [...entered('first', '102'), ...accepted('first'), ...entered('second', '103')],
      is: follows(163_200_00, '102'),
      because: 'a correction by one changes nothing',
    },
    {
      events: [...entered('i', '102'), ...accepted('i')],
      rule: { ...regulation, rounding: 'unstated' },
      is: follows(163_200_00, '102', []),
      because: 'it comes out even, so nothing is rounded',
    },
    {
      events: [...entered('i', '100.0001'), ...accepted('i')],
      rule: { ...regulation, rounding: 'unstated' },
      is: follows(160_000_16, '100.0001', []),
      because: 'even to the last øre',
    },
    {
      events: [...entered('i', '100.0001'), ...accepted('i')],
      is: follows(160_000_00, '100.0001'),
      because: 'to whole kroner',
    },
  ])('$because', ({ events, is, rule = regulation, year = 2021 }) => {
    expect(inYear(year, events, rule)).toEqual(is);
  });

  it('is unknown where it does not come out even and no rounding is stated', () => {
    const thirds = { base: '3', figure: '100' };
    const [entry] = entered('i', '100');
    const events = entry?.kind === 'indexEntered' ? [{ ...entry, ...thirds }, ...accepted('i')] : [];
    expect(inYear(2021, events, { ...regulation, rounding: 'unstated' })).toEqual(
      unknown({ code: 'roundingUnstated' }),
    );
  });
});
