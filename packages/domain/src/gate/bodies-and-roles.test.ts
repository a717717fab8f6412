import { describe, expect, it } from 'vitest';
import { type AgreementInput, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';
import { keepRecord } from './keep-record.ts';

type Event = AgreementInput['events'][number];
const clauses = [
  aClause('governanceBody', {
    body: 'group',
    seats: [{ from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' }],
    meetings: [
      {
        key: 'yearly',
        timing: { kind: 'everyPeriod', every: 'year', dueMonth: null },
        agenda: [{ key: 'plan', words: { en: 'plan' } }],
      },
    ],
  }),
  aClause('role', { role: 'leader', of: 'municipality' }),
];
const seated: WrittenRecord<'memberSeated'> = {
  kind: 'memberSeated',
  on: '2026-02-01',
  by: 'municipality',
  key: 'manager',
  body: 'group',
  organisation: 'municipality',
  rank: 'management',
  chairs: false,
};
const left: WrittenRecord<'memberLeft'> = { kind: 'memberLeft', on: '2026-03-01', by: 'municipality', seat: 'manager' };
const met: WrittenRecord<'meetingHeld'> = {
  kind: 'meetingHeld',
  on: '2026-02-01',
  by: 'municipality',
  key: 'first',
  body: 'group',
  host: null,
  attended: [],
  agenda: [],
};
const held: WrittenRecord<'voteHeld'> = {
  kind: 'voteHeld',
  on: '2026-02-01',
  by: 'municipality',
  key: 'vote',
  body: 'group',
  motion: 'The plan',
  concerns: 'jointMatters',
  until: '2026-02-28',
  ballots: [],
};
const cast: WrittenRecord<'ballotCast'> = {
  kind: 'ballotCast',
  on: '2026-02-10',
  by: 'municipality',
  vote: 'vote',
  seat: null,
  ballot: 'for',
};
const filled: WrittenRecord<'roleFilled'> = {
  kind: 'roleFilled',
  on: '2026-02-01',
  by: 'municipality',
  key: 'first',
  role: 'leader',
  share: null,
  until: null,
};
const gone: WrittenRecord<'roleLeft'> = { kind: 'roleLeft', on: '2026-03-01', by: 'municipality', holding: 'first' };

/** `kept`, or the fact in the way. */
function says(record: WrittenRecord, before: readonly Event[] = []): unknown {
  const decision = keepRecord(anAgreement({ clauses, events: before }), recordSchema.parse(record), day('2026-11-21'));
  return decision.accepted ? 'kept' : decision.refusal;
}

describe('who may record what of bodies, votes and roles', () => {
  it.each<{ record: WrittenRecord; before?: readonly Event[]; found: unknown }>([
    { record: seated, found: 'kept' },
    { record: { ...seated, body: 'other' }, found: { code: 'unknownBody', body: 'other' } },
    { record: { ...seated, by: 'organisation' }, found: { code: 'noSeatHere', organisation: 'organisation' } },
    { record: { ...seated, organisation: 'stranger' }, found: { code: 'noSeatHere', organisation: 'stranger' } },
    { record: left, found: { code: 'unknownSeat', seat: 'manager' } },
    { record: left, before: [seated], found: 'kept' },
    {
      record: { ...left, by: 'organisation' },
      before: [seated],
      found: { code: 'seatIsTheirs', organisation: 'municipality' },
    },
    {
      record: left,
      before: [seated, { ...left, on: '2026-02-20' }],
      found: { code: 'seatAlreadyLeft', on: day('2026-02-20') },
    },
    {
      record: { ...left, on: '2026-01-31' },
      before: [seated],
      found: { code: 'leftBeforeSeated', on: day('2026-02-01') },
    },
    { record: met, found: 'kept' },
    { record: { ...met, agenda: ['plan'] }, found: 'kept' },
    { record: { ...met, agenda: ['weather'] }, found: { code: 'unknownAgendaItem', item: 'weather' } },
    { record: { ...met, body: 'other' }, found: { code: 'unknownBody', body: 'other' } },
    { record: { ...met, host: 'organisation' }, found: { code: 'noSeatHere', organisation: 'organisation' } },
    {
      record: { ...met, attended: [{ organisation: 'stranger', rank: 'unstated', count: 1 }] },
      found: { code: 'noSeatHere', organisation: 'stranger' },
    },
    { record: held, found: 'kept' },
    { record: { ...held, body: 'other' }, found: { code: 'unknownBody', body: 'other' } },
    { record: { ...held, until: '2026-01-31' }, found: { code: 'closesBeforeItOpens', on: day('2026-02-01') } },
    {
      record: { ...held, ballots: [{ organisation: 'organisation', seat: null, ballot: 'for' }] },
      found: { code: 'noSeatHere', organisation: 'organisation' },
    },
    { record: cast, found: { code: 'unknownVote', vote: 'vote' } },
    { record: cast, before: [held], found: 'kept' },
    {
      record: { ...cast, by: 'organisation' },
      before: [held],
      found: { code: 'noSeatHere', organisation: 'organisation' },
    },
    { record: { ...cast, on: '2026-03-01' }, before: [held], found: { code: 'voteClosed', on: day('2026-02-28') } },
    { record: cast, before: [{ ...held, until: null }], found: { code: 'voteClosed', on: day('2026-02-01') } },
    { record: filled, found: 'kept' },
    { record: { ...filled, role: 'other' }, found: { code: 'unknownRole', role: 'other' } },
    { record: { ...filled, by: 'organisation' }, found: { code: 'roleOfOthers', role: 'leader' } },
    { record: { ...filled, until: '2026-01-31' }, found: { code: 'roleEndsBeforeItBegins', on: day('2026-02-01') } },
    { record: gone, found: { code: 'unknownHolding', holding: 'first' } },
    { record: gone, before: [filled], found: 'kept' },
    { record: { ...gone, by: 'organisation' }, before: [filled], found: { code: 'roleOfOthers', role: 'leader' } },
    {
      record: gone,
      before: [filled, { ...gone, on: '2026-02-20' }],
      found: { code: 'roleAlreadyLeft', on: day('2026-02-20') },
    },
    {
      record: { ...gone, on: '2026-01-31' },
      before: [filled],
      found: { code: 'roleEndsBeforeItBegins', on: day('2026-02-01') },
    },
  ])('$record.kind by $record.by: $found', ({ before, found, record }) => {
    expect(says(record, before)).toEqual(found);
  });

  it('an agreement knows only its own parties of a body that a programme shares', () => {
    const shared = anAgreement({ clauses: [aClause('governanceBody', { body: 'group', sharedBy: 'programme' })] });
    const record = recordSchema.parse({ ...seated, organisation: 'neighbour' });
    expect(keepRecord(shared, record, day('2026-11-21')).accepted).toBe(true);
  });
});

describe('S1.06 the rule that a body chooses', () => {
  const half = { numerator: 1, denominator: 2 };
  const rule = { weight: 'onePerSeat', majority: null, quorum: { kind: 'none' }, tie: 'fails' } as const;
  const choice: WrittenRecord<'choiceMade'> = {
    kind: 'choiceMade',
    on: '2026-02-01',
    by: 'municipality',
    key: 'rule',
    clause: 'governance-body',
    chosen: { of: 'decisionRule', rule },
  };
  const stated = {
    weight: 'onePerParty',
    majority: { reach: 'moreThan', share: half, of: 'votesCast' },
    quorum: { kind: 'none' },
    tie: 'fails',
  } as const;
  const of = (decisionRule: typeof stated | null) =>
    anAgreement({ clauses: [aClause('governanceBody', { decisionRule })] });

  it.each([
    { agreement: of(null), found: true, because: 'nothing is said' },
    { agreement: of(stated), found: false, because: 'all is said' },
  ])('$because', ({ agreement, found }) => {
    expect(keepRecord(agreement, recordSchema.parse(choice), day('2026-11-21')).accepted).toBe(found);
  });
});
