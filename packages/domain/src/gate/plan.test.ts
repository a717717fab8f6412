import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { acceptances, acceptedOn, type WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';

const by = 'municipality';
const names = ['efforts', 'goals', 'success-criteria', 'economy', 'roles'];
const mandatoryParts = names.map((key) => ({ key, words: { en: `words on ${key}` } }));
const drawnUp: WrittenRecord<'planDrawnUp'> = {
  kind: 'planDrawnUp',
  on: '2026-11-01',
  by,
  key: 'plan-2027',
  plan: 'plan',
  firstYear: 2027,
  parts: names.map((part) => ({ part, text: 'Text' })),
  efforts: [],
};

describe('S0.25 a plan says something in each part the agreement asks for', () => {
  const clauses = [aClause('plan', { mandatoryParts })];

  it.each(names)('not without %s', (missing) => {
    const parts = drawnUp.parts.filter(({ part }) => part !== missing);
    expect(inTheWay({ clauses }, { ...drawnUp, parts })).toEqual({
      code: 'planPartMissing',
      part: { en: `words on ${missing}` },
      others: 0,
    });
  });

  it.each([
    { clauses, record: drawnUp, refusal: null, because: 'all five' },
    {
      clauses,
      record: { ...drawnUp, parts: [] },
      refusal: { code: 'planPartMissing', part: { en: 'words on efforts' }, others: 4 },
      because: 'none of five',
    },
    {
      clauses: [aClause('plan')],
      record: { ...drawnUp, parts: [] },
      refusal: null,
      because: 'the agreement asks for none',
    },
    {
      clauses: [],
      record: drawnUp,
      refusal: { code: 'unknownPlan', plan: 'plan' },
      because: 'the agreement has no plan',
    },
    {
      clauses,
      record: { ...drawnUp, efforts: ['reading'] },
      refusal: { code: 'planEffortUnknown', effort: 'reading' },
      because: 'its efforts are recorded before it',
    },
  ])('$because', ({ clauses: said, record, refusal }) => {
    expect(inTheWay({ clauses: said }, record)).toEqual(refusal);
  });
});

describe('S0.28 each version is accepted by both', () => {
  const clauses = [aClause('plan')];
  const events: WrittenRecord[] = [{ ...drawnUp, parts: [] }];
  const yes: WrittenRecord<'accepted'> = {
    kind: 'accepted',
    on: '2026-11-10',
    by: 'organisation',
    subject: 'planDrawnUp/plan-2027',
  };

  it.each([
    { events, record: yes, refusal: null, because: 'the other says yes' },
    {
      events,
      record: { ...yes, by },
      refusal: { code: 'alreadyAccepted', on: day('2026-11-01') },
      because: 'who drew it up said yes by it',
    },
    {
      events: [...events, yes],
      record: yes,
      refusal: { code: 'alreadyAccepted', on: day('2026-11-10') },
      because: 'once is enough',
    },
    { events: [], record: yes, refusal: { code: 'nothingToAccept' }, because: 'there is no such plan' },
  ])('$because', ({ events: before, record, refusal }) => {
    expect(inTheWay({ clauses, events: before }, record)).toEqual(refusal);
  });

  it('stands from the day of the last yes', () => {
    const subject = 'planDrawnUp/plan-2027';
    const three = ['municipality', 'organisation', 'third'];
    const half = anAgreement({ parties: three, clauses, events: [...events, yes] });
    const whole = anAgreement({
      parties: three,
      clauses,
      events: [...events, { ...yes, on: '2026-11-12', by: 'third' }, yes],
    });
    expect([...acceptances(half, subject)]).toEqual([
      ['municipality', day('2026-11-01')],
      ['organisation', day('2026-11-10')],
    ]);
    expect([acceptedOn(half, subject), acceptedOn(half, subject, ['municipality', 'organisation'])]).toEqual([
      null,
      day('2026-11-10'),
    ]);
    expect([acceptedOn(whole, subject), acceptedOn(whole, 'planDrawnUp/other')]).toEqual([day('2026-11-12'), null]);
  });
});
