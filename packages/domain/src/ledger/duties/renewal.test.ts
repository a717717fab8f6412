import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';

const window = { from: day('2018-01-01'), until: day('2026-12-31') };
const goesOn = (kind: 'byDecision' | 'silent', atMostTimes: number | null = null) =>
  aClause(
    'renewal',
    { kind, extension: { months: 24 }, decideBefore: { months: 6 }, atMostTimes },
    { ruleIds: ['S3.38', 'S3.39'] },
  );
const iop = aTerm('2018-01-01', '2020-12-31');

function told(facts: AgreementFacts, asOf: string) {
  return ledgerOf(anAgreement(facts), window, day(asOf)).map(inShort);
}

describe('S3.39 a position before each end', () => {
  const extended = { kind: 'extended', on: '2020-05-12' } as const;

  it.each([
    {
      events: [],
      asOf: '2020-05-11',
      entries: ['renewal/position/2020-12-31, 2018-01-01 .. 2020-06-30, open'],
      because: 'fifty days are left',
    },
    {
      events: [],
      asOf: '2020-06-15',
      entries: ['renewal/position/2020-12-31, 2018-01-01 .. 2020-06-30, due'],
      because: 'two weeks are left',
    },
    {
      events: [],
      asOf: '2020-07-01',
      entries: ['renewal/position/2020-12-31, 2018-01-01 .. 2020-06-30, late'],
      because: 'the day has passed',
    },
    {
      events: [extended],
      asOf: '2020-07-01',
      entries: [
        'renewal/position/2020-12-31, 2018-01-01 .. 2020-06-30, fulfilled',
        'renewal/position/2022-12-31, 2021-01-01 .. 2022-06-30, notYet',
      ],
      because: 'extended: settled, and the next one waits',
    },
  ])('as of $asOf $entries: $because', ({ asOf, entries, events }) => {
    expect(told({ clauses: [iop, goesOn('byDecision')], events, recordsSince: '2018-01-01' }, asOf)).toEqual(entries);
  });

  it('asks for none after the last extension that is allowed', () => {
    expect(told({ clauses: [iop, goesOn('byDecision', 1)], events: [extended] }, '2022-01-01')).toEqual([
      'renewal/position/2020-12-31, 2018-01-01 .. 2020-06-30, fulfilled',
    ]);
  });

  it('opens on no known day where the start is not known', () => {
    expect(told({ clauses: [aTerm(null, '2020-12-31'), goesOn('byDecision')] }, '2020-05-11')).toEqual([
      'renewal/position/2020-12-31, ? .. 2020-06-30, open',
    ]);
  });

  it('is undetermined while the end is', () => {
    expect(told({ clauses: [aTerm('2018-01-01', null), goesOn('byDecision')] }, '2022-01-01')).toEqual([
      'renewal/position/next, ? .. endUnstated, undetermined',
    ]);
  });
});

describe('opting out of a silent renewal', () => {
  it('is a right that closes, and opens anew for the next end', () => {
    expect(told({ clauses: [iop, goesOn('silent')] }, '2021-01-01')).toEqual([
      'renewal/opt-out/2020-12-31, 2018-01-01 .. 2020-06-30, moot',
      'renewal/opt-out/2022-12-31, 2021-01-01 .. 2022-06-30, open',
    ]);
  });

  it('has been used once somebody opted out', () => {
    const declined = { kind: 'renewalDeclined', on: '2020-04-01', by: 'municipality' } as const;
    expect(told({ clauses: [iop, goesOn('silent')], events: [declined] }, '2021-01-01')).toEqual([
      'renewal/opt-out/2020-12-31, 2018-01-01 .. 2020-06-30, fulfilled',
    ]);
  });
});

describe('before an end', () => {
  it.each([
    { clause: goesOn('byDecision'), deed: { code: 'takePositionOnExtension', ends: day('2020-12-31') } },
    { clause: goesOn('silent'), deed: { code: 'optOutOfRenewal', ends: day('2020-12-31') } },
  ])('parties may or must $deed.code', ({ clause, deed }) => {
    const [entry] = ledgerOf(anAgreement({ clauses: [iop, clause] }), window, day('2018-01-01'));
    expect([entry?.deed, entry?.series]).toEqual([deed, false]);
  });

  it.each([
    { clause: goesOn('byDecision'), nature: 'duty', deed: { code: 'takePositionBeforeEnd' } },
    { clause: goesOn('silent'), nature: 'right', deed: { code: 'optOutBeforeEnd' } },
  ])('a $nature stands for each end that comes, where none is known', ({ clause, deed, nature }) => {
    const endless = anAgreement({ clauses: [aTerm('2018-01-01', null), clause] });
    const [entry] = ledgerOf(endless, window, day('2018-01-01'));
    expect([entry?.deed, entry?.series, entry?.nature]).toEqual([deed, true, nature]);
  });

  it('S3.37 nothing is owed where nothing renews', () => {
    expect(told({ clauses: [aTerm('2018-01-01', null), aClause('renewal')] }, '2018-01-01')).toEqual([]);
  });
});
