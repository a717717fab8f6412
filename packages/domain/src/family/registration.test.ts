import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { registerKinds } from '../clause/index.ts';
import { keepRecord } from '../gate/index.ts';
import { parseRecord, recordSchemas, type WrittenRecord } from '../record/index.ts';
import { aService, clauseOf } from './a-service.ts';
import { mayRead } from './counselling-room.ts';
import { familyCounts } from './family-counts.ts';
import { registersToCount } from './registers-to-count.ts';
import { registerRisks, riskOf } from './registration.ts';

const today = day('2026-11-22');
const said = (answer: ReturnType<typeof mayRead>) => (answer.known ? answer.value : answer.missing.code);

describe('S4.04 nobody of the authority reads what is noted of one family', () => {
  it.each([
    { reader: 'municipality', holds: 'count', reads: true, because: 'a number points at nobody' },
    { reader: 'organisation', holds: 'count', reads: true, because: 'whoever counts reads the number' },
    { reader: 'municipality', holds: 'attribute', reads: false, because: 'the room is closed to the authority' },
    { reader: 'municipality', holds: 'sensitive', reads: false, because: 'what is sensitive all the more' },
    { reader: 'municipality', holds: 'freeText', reads: false, because: 'and what is recognised most easily' },
    { reader: 'organisation', holds: 'freeText', reads: true, because: 'the one who keeps it reads it' },
    { reader: 'somebody', holds: 'attribute', reads: false, because: 'nobody else does' },
  ] as const)('$reader, $holds: $because', ({ holds, reader, reads }) => {
    expect(said(mayRead(aService(), { reader, holds }))).toBe(reads);
  });

  it('is left open where the agreement has no such room, but for numbers', () => {
    const open = aService({ hasRoom: false });
    expect(registerKinds.map((holds) => said(mayRead(open, { reader: 'municipality', holds })))).toEqual([
      true,
      'roomUnstated',
      'roomUnstated',
      'roomUnstated',
    ]);
  });

  it('stays closed to a municipality that is said to keep it', () => {
    const agreement = aService();
    const clauses = agreement.clauses.map((clause) =>
      clause.family === 'dataProtection'
        ? { ...clause, parameters: { ...clause.parameters, storageBy: 'municipality' } }
        : clause,
    );
    const reading = { reader: 'municipality', holds: 'attribute' } as const;
    expect(said(mayRead({ ...agreement, clauses }, reading))).toBe(false);
  });
});

describe('S4.14 how easily a family could be recognised', () => {
  const clause = clauseOf(aService(), 'reporting');

  it.each([
    { key: 'families', risk: 'none', because: 'a number of families' },
    { key: 'age', risk: 'some', because: 'something about one family' },
    { key: 'pregnancy', risk: 'high', because: 'something about health' },
    { key: 'problem', risk: 'highest', because: 'free text may say anything' },
    { key: 'unclassed', risk: 'registerKindUnstated', because: 'nobody has said what it holds' },
  ])('$key: $because', ({ key, risk }) => {
    const register = clause.parameters.registers.find((one) => one.key === key);
    if (!register) throw new Error(key);
    const answer = riskOf(clause, register);
    expect(answer.known ? answer.value : answer.missing.code).toBe(risk);
  });

  it('puts what nobody has classed first and numbers last', () => {
    const order = registerRisks(clause).map(({ register }) => register.key);
    expect(order).toEqual(['unclassed', 'problem', 'pregnancy', 'age', 'families']);
  });
});

const count = (facts: Partial<WrittenRecord<'familiesCounted'>> = {}): WrittenRecord<'familiesCounted'> => ({
  kind: 'familiesCounted',
  on: '2026-07-01',
  by: 'organisation',
  key: 'counted',
  clause: 'reporting',
  register: 'families',
  activity: 'Open counselling',
  from: '2026-01-01',
  until: '2026-06-30',
  families: 41,
  ...facts,
});

function kept(facts: Partial<WrittenRecord<'familiesCounted'>>, hasRoom = true) {
  const record = parseRecord(count(facts));
  if (!record.accepted) throw new Error(JSON.stringify(record.refusal));
  const agreement = aService({ hasRoom, events: [count({ key: 'earlier', from: '2025-07-01', until: '2025-12-31' })] });
  const result = keepRecord(agreement, record.value, today);
  return result.accepted ? null : result.refusal;
}

describe('S4.12, S4.13 the number of families, and nothing about a family', () => {
  const words = (en: string) => ({ en });

  it.each([
    { facts: {}, refusal: null, because: 'whoever documents counts' },
    { facts: { families: 0 }, refusal: null, because: 'nobody came, and that is a number' },
    { facts: { until: '2026-07-01' }, refusal: null, because: 'counted on the last day' },
    {
      facts: { by: 'municipality' },
      refusal: { code: 'countedByOther', counts: 'organisation' },
      because: 'the other party documents',
    },
    {
      facts: { register: 'nothing' },
      refusal: { code: 'unknownRegister', register: 'nothing' },
      because: 'no such register',
    },
    {
      facts: { clause: 'purpose' },
      refusal: { code: 'unknownRegister', register: 'families' },
      because: 'the clause is not about documentation',
    },
    {
      facts: { register: 'age' },
      refusal: { code: 'roomClosedTo', party: 'municipality', what: words('age') },
      because: 'S4.04 the municipality would read it here',
    },
    {
      facts: { register: 'problem' },
      refusal: { code: 'roomClosedTo', party: 'municipality', what: words('the problem') },
      because: 'S4.04 free text all the more',
    },
    {
      facts: { register: 'unclassed' },
      refusal: { code: 'roomClosedTo', party: 'municipality', what: words('something') },
      because: 'what nobody has classed is taken for something about a family',
    },
    {
      facts: { until: '2025-12-31', from: '2026-01-01' },
      refusal: { code: 'countEndsBeforeItBegins', from: day('2026-01-01') },
      because: 'the period is the wrong way round',
    },
    {
      facts: { until: '2026-07-02' },
      refusal: { code: 'countNotOver', until: day('2026-07-02') },
      because: 'a day of the period has not been yet',
    },
    {
      facts: { from: '2025-12-31' },
      refusal: { code: 'countedAlready', from: day('2025-07-01'), until: day('2025-12-31') },
      because: 'one day would be counted twice',
    },
    { facts: { from: '2025-12-31', activity: 'Café' }, refusal: null, because: 'another activity has its own numbers' },
  ] as const)('$because', ({ facts, refusal }) => {
    expect(kept(facts)).toEqual(refusal);
  });

  it('keeps nothing but numbers where no room is agreed, either', () => {
    expect([kept({ register: 'age' }, false), kept({}, false)]).toEqual([
      { code: 'onlyCountsAreKept', what: words('age') },
      null,
    ]);
  });

  it.each([
    {
      by: 'organisation',
      asked: ['families'],
      because: 'whoever documents counts, and only where numbers alone are kept',
    },
    { by: 'municipality', asked: [], because: 'the other party documents' },
  ])('is asked of $by: $because', ({ by, asked }) => {
    const registers = registersToCount(aService(), by);
    expect(registers.map(({ clause, register }) => `${clause}/${register.key}`)).toEqual(
      asked.map((key) => `reporting/${key}`),
    );
    for (const { register } of registers) expect(kept({ by, register: register.key })).toBeNull();
  });

  it('S4.13 are listed activity by activity, the earliest first', () => {
    const events = [
      count({ key: 'b', activity: 'Open counselling', from: '2026-01-01' }),
      count({ key: 'c', activity: 'Café', from: '2026-01-01' }),
      count({ key: 'a', activity: 'Open counselling', from: '2025-01-01', until: '2025-12-31' }),
    ];
    const agreement = aService({ events });
    expect(familyCounts(agreement, 'reporting').map(({ key }) => key)).toEqual(['c', 'a', 'b']);
    expect(familyCounts(agreement, 'other')).toEqual([]);
  });

  it('S4.13 has no place for anything about a family', () => {
    const schema = recordSchemas.find(({ shape }) => shape.kind.value === 'familiesCounted');
    const fields = Object.keys(schema?.shape ?? {}).toSorted();
    expect(fields).toEqual(['activity', 'by', 'clause', 'families', 'from', 'key', 'kind', 'on', 'register', 'until']);
  });
});
