import { describe, expect, it } from 'vitest';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { clauseFamilies } from '../clause/index.ts';
import { aDefinition } from './an-agreement.ts';
import { problemsOf, spoilt } from './a-spoilt-definition.ts';

const payment = aClause('paymentByCalendar');
const second = ['clauses', 1, 'parameters'] as const;
const aParty = { code: 'keyOf', named: 'party', keys: ['municipality', 'organisation'] };

describe('one thing wrong in a clause gets one clear answer', () => {
  it.each([
    {
      path: ['clauses'],
      value: [],
      at: 'clauses',
      expected: { code: 'entriesAtLeast', count: 1 },
      found: { code: 'entries', count: 0 },
      because: 'an agreement says something',
    },
    {
      path: ['clauses', 0, 'id'],
      value: 7,
      at: 'clauses[0].id',
      expected: { code: 'text' },
      found: { code: 'plain', value: '7' },
      because: 'a number is no id',
    },
    {
      path: ['clauses', 0, 'ruleIds', 0],
      value: 'S0.5',
      at: 'clauses[0].ruleIds[0]',
      expected: { code: 'ruleId' },
      found: { code: 'quoted', text: 'S0.5' },
      because: 'no rule id',
    },
    {
      path: ['clauses', 0, 'family'],
      value: 'arbitration',
      at: 'clauses[0].family',
      expected: { code: 'oneOf', values: clauseFamilies },
      found: { code: 'quoted', text: 'arbitration' },
      because: 'an unknown family',
    },
    {
      path: ['clauses', 0, 'parameters'],
      value: undefined,
      at: 'clauses[0].parameters',
      expected: { code: 'object' },
      found: { code: 'nothing' },
      because: 'a field too few',
    },
    {
      path: ['clauses', 0, 'parameters', 'end'],
      value: { kind: 'day', on: '2019-12-31' },
      at: 'clauses[0].parameters.end.on',
      expected: { code: 'endAfterStart' },
      found: { code: 'quoted', text: '2019-12-31' },
      because: 'it ends before it starts',
    },
    {
      path: ['clauses', 0, 'parameters', 'statedLength'],
      value: '10 years',
      at: 'clauses[0].parameters.statedLength',
      expected: { code: 'length' },
      found: { code: 'quoted', text: '10 years' },
      because: 'durations are numbers',
    },
    {
      path: ['clauses', 0, 'parameters', 'statedLength'],
      value: { months: 0 },
      at: 'clauses[0].parameters.statedLength.months',
      expected: { code: 'above', limit: 0 },
      found: { code: 'plain', value: '0' },
      because: 'no length at all',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: -1,
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: { code: 'amountNotNegative' },
      found: { code: 'plain', value: '-1' },
      because: 'a negative amount',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: 0.5,
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: { code: 'wholeMinorUnits' },
      found: { code: 'plain', value: '0.5' },
      because: 'a fraction of an øre',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: '16000000',
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: { code: 'wholeMinorUnits' },
      found: { code: 'quoted', text: '16000000' },
      because: 'text is no amount',
    },
    {
      path: [...second, 'yearly', 'currency'],
      value: 'MRU',
      at: 'clauses[1].parameters.yearly.currency',
      expected: { code: 'currency' },
      found: { code: 'quoted', text: 'MRU' },
      because: 'its units are fifths',
    },
    {
      path: [...second, 'instalmentsPerYear'],
      value: 0,
      at: 'clauses[1].parameters.instalmentsPerYear',
      expected: { code: 'atLeast', limit: 1 },
      found: { code: 'plain', value: '0' },
      because: 'an amount is paid at least once',
    },
    {
      path: [...second, 'split'],
      value: 'listed',
      at: 'clauses[1].parameters.parts',
      expected: { code: 'partsWhereListed' },
      found: { code: 'nothing' },
      because: 'a listed split needs its list',
    },
    {
      path: [...second, 'payer'],
      value: 'bank',
      at: 'clauses[1].parameters.payer',
      expected: aParty,
      found: { code: 'quoted', text: 'bank' },
      because: 'an unknown party',
    },
    {
      path: [...second, 'payeeInvoices'],
      value: 'yes',
      at: 'clauses[1].parameters.payeeInvoices',
      expected: { code: 'trueOrFalse' },
      found: { code: 'quoted', text: 'yes' },
      because: 'neither true nor false',
    },
  ])('$at: $because', ({ at, expected, found, path, value }) => {
    expect(problemsOf(spoilt({ clauses: [payment] }, path, value))).toEqual([{ path: at, expected, found }]);
  });
});

describe('clauses that do not go together', () => {
  it.each([
    {
      clauses: [aTerm('2020-01-01', null), aClause('term', {}, { id: 'second-term' })],
      at: 'clauses[1].family',
      expected: { code: 'familyOnce' },
      found: { code: 'quoted', text: 'term' },
      because: 'a second term',
    },
    {
      clauses: [aClause('review'), aClause('review')],
      at: 'clauses[2].id',
      expected: { code: 'usedOnce' },
      found: { code: 'quoted', text: 'review' },
      because: 'one id twice',
    },
    {
      clauses: [payment, aClause('appropriation', { yearly: { amountMinor: 1, currency: 'SEK' } })],
      at: 'clauses[2].parameters.yearly.currency',
      expected: { code: 'oneCurrency', currency: 'DKK', place: 'clauses[1].parameters.yearly.currency' },
      found: { code: 'quoted', text: 'SEK' },
      because: 'two currencies',
    },
    {
      clauses: [aClause('plan', { adoptedBy: 'council' })],
      at: 'clauses[1].parameters.adoptedBy',
      expected: { code: 'keyOf', named: 'partyOrBody', keys: ['municipality', 'organisation'] },
      found: { code: 'quoted', text: 'council' },
      because: 'a body nobody has set up',
    },
    {
      clauses: [
        aClause('governanceBody', { seats: [{ from: 'parents', atLeast: 1, atMost: null, rank: 'unstated' }] }),
      ],
      at: 'clauses[1].parameters.seats[0].from',
      expected: {
        code: 'keyOf',
        named: 'partyOrSide',
        keys: ['municipality', 'organisation', 'each-municipality', 'each-party'],
      },
      found: { code: 'quoted', text: 'parents' },
      because: 'a seat for nobody',
    },
    {
      clauses: [aClause('funding', { items: [{ key: 'time', payer: 'state', words: { en: 'Time' } }] })],
      at: 'clauses[1].parameters.items[0].payer',
      expected: { code: 'keyOf', named: 'payer', keys: ['municipality', 'organisation', 'funder', 'by-agreement'] },
      found: { code: 'quoted', text: 'state' },
      because: 'an unknown payer',
    },
    {
      clauses: [
        aClause('commitment', {
          actions: ['act', 'act'].map((key) => ({
            key,
            words: { en: 'Act' },
            timing: { kind: 'continuous' } as const,
            ruleIds: [],
          })),
        }),
      ],
      at: 'clauses[1].parameters.actions[1].key',
      expected: { code: 'usedOnce' },
      found: { code: 'quoted', text: 'act' },
      because: 'two actions of one key',
    },
    {
      clauses: [aClause('review', { timing: { kind: 'everyPeriod', every: 'quarter', dueMonth: 4 } })],
      at: 'clauses[1].parameters.timing.dueMonth',
      expected: { code: 'monthOfPeriod' },
      found: { code: 'plain', value: '4' },
      because: 'a quarter has three months',
    },
    {
      clauses: [aClause('appropriation', { fromYear: 2026, untilYear: 2025 })],
      at: 'clauses[1].parameters.untilYear',
      expected: { code: 'notBefore', field: 'fromYear' },
      found: { code: 'plain', value: '2025' },
      because: 'it ends before it begins',
    },
    {
      clauses: [aClause('appropriation', { decidedOn: { month: 2, day: 30, year: null } })],
      at: 'clauses[1].parameters.decidedOn.day',
      expected: { code: 'dayOfMonth' },
      found: { code: 'plain', value: '30' },
      because: 'S2.06 gives day and month, and February has no 30th',
    },
  ])('$at: $because', ({ at, clauses, expected, found }) => {
    expect(problemsOf(aDefinition({ clauses }))).toEqual([{ path: at, expected, found }]);
  });
});
