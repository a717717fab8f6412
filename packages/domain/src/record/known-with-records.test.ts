import { describe, expect, it } from 'vitest';
import { asKnownOn, clauseOf } from '../agreement/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ledgerOf } from '../ledger/index.ts';
import type { WrittenRecord } from './record.ts';

const by = 'municipality';
const choice = (key: string, on: string, yearsRun: 'calendarYear' | 'agreementYear'): WrittenRecord<'choiceMade'> => ({
  kind: 'choiceMade',
  on,
  by,
  key,
  clause: 'plan',
  chosen: { of: 'planYears', yearsRun },
});
const yes = (key: string, on: string): WrittenRecord<'accepted'> => ({
  kind: 'accepted',
  on,
  by: 'organisation',
  subject: `choiceMade/${key}`,
});
const window = { from: day('2025-01-01'), until: day('2027-12-31') };

describe('what the parties have chosen where the agreement leaves it open', () => {
  const clauses = [aClause('plan', { yearsRun: 'unstated' })];
  const events = [
    choice('one', '2026-01-10', 'calendarYear'),
    yes('one', '2026-02-01'),
    choice('other', '2026-03-01', 'agreementYear'),
    yes('other', '2026-03-05'),
  ];
  const agreement = anAgreement({ clauses, events });

  it.each([
    { asOf: '2026-01-31', yearsRun: 'unstated', because: 'proposed, not accepted' },
    { asOf: '2026-02-01', yearsRun: 'calendarYear', because: 'accepted by all' },
    { asOf: '2026-03-04', yearsRun: 'calendarYear', because: 'a new proposal changes nothing' },
    { asOf: '2026-03-05', yearsRun: 'agreementYear', because: 'of two the later holds' },
  ])('on $asOf is $yearsRun: $because', ({ asOf, yearsRun }) => {
    const known = asKnownOn(agreement, day(asOf));
    expect(clauseOf(known, 'plan')?.parameters.yearsRun).toBe(yearsRun);
    expect(asKnownOn(known, day(asOf))).toEqual(known);
  });

  it('is honoured by the rules, which do not know it was chosen', () => {
    const plans = (asOf: string) =>
      ledgerOf(agreement, window, day(asOf))
        .filter(({ family }) => family === 'plan')
        .map(({ key }) => key);
    expect([plans('2026-01-31'), plans('2026-02-01')]).toEqual([
      ['plan/plan/yearly'],
      ['plan/plan/2026', 'plan/plan/2027', 'plan/plan/2028'],
    ]);
  });

  it('leaves alone what the agreement says', () => {
    const stated = anAgreement({ clauses: [aClause('plan')] });
    const kept = { ...stated, events: agreement.events };
    expect(asKnownOn(kept, day('2026-12-31')).clauses).toEqual(stated.clauses);
  });
});

describe('S1.03 a party that joins', () => {
  const newcomer: WrittenRecord<'joined'> = {
    kind: 'joined',
    on: '2026-07-15',
    by,
    party: 'newcomer',
    organisation: 'newcomer',
    side: 'municipality',
    actingThrough: null,
    decision: { body: 'The board', on: '2026-06-20' },
  };
  const timing = { kind: 'everyPeriod', every: 'year', dueMonth: 6 } as const;
  const agreement = anAgreement({
    clauses: [aClause('parties', { mayGrow: true, accession: 'politicalDecision' }), aClause('review', { timing })],
    events: [newcomer],
  });

  it('is one of the parties from its day on', () => {
    const parties = (asOf: string) => asKnownOn(agreement, day(asOf)).parties.map(({ key }) => key);
    expect([parties('2026-07-14'), parties('2026-07-15')]).toEqual([
      ['municipality', 'organisation'],
      ['municipality', 'organisation', 'newcomer'],
    ]);
  });

  it('owes what falls due after its day, and nothing before', () => {
    const who = ledgerOf(agreement, window, day('2026-12-31')).map(({ key, who: owing }) => [key, owing.length]);
    expect(who).toEqual([
      ['review/review/2025', 2],
      ['review/review/2026', 2],
      ['review/review/2027', 3],
    ]);
  });
});

describe('S1.21, S2.13 what follows only if something happens', () => {
  const ifThen = (decidedBy: 'people' | 'event', event: string) =>
    aClause('condition', { kind: 'ifThen', decidedBy, event, consequence: { en: 'Text' } }, { id: 'hub' });
  const met: WrittenRecord<'conditionMet'> = {
    kind: 'conditionMet',
    on: '2026-03-01',
    by,
    key: 'support',
    clause: 'hub',
    met: true,
    reason: 'Text',
  };
  const startsWith = [aTerm('2020-01-01', '2030-12-31')];

  it.each([
    { clause: ifThen('people', 'support'), events: [], opens: null, because: 'nobody has judged it' },
    { clause: ifThen('people', 'support'), events: [met], opens: '2026-03-01', because: 'judged met' },
    { clause: ifThen('people', 'support'), events: [{ ...met, met: false }], opens: null, because: 'judged not met' },
    { clause: ifThen('event', 'partnership-entered'), events: [], opens: '2020-01-01', because: 'it was entered' },
    { clause: ifThen('event', 'first-meeting'), events: [], opens: null, because: 'it has not happened' },
  ])('$because', ({ clause, events, opens }) => {
    const agreement = anAgreement({ clauses: [...startsWith, clause], events });
    const found = ledgerOf(agreement, window, day('2026-11-22')).find(({ family }) => family === 'condition');
    expect([found?.state, found?.stateBecause.code, found?.opensOn?.toString()]).toEqual(
      opens ? ['undetermined', 'dueUndetermined', opens] : ['notYet', 'waitsForEvent', '2020-01-01'],
    );
  });
});
