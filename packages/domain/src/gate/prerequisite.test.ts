import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { missingPrerequisites } from './prerequisite.ts';

const inForce: WrittenRecord<'conditionMet'> = {
  kind: 'conditionMet',
  on: '2026-03-01',
  by: 'municipality',
  key: 'compact',
  clause: 'compact',
  met: true,
  reason: null,
};
const yes: WrittenRecord<'accepted'> = {
  kind: 'accepted',
  on: '2026-03-05',
  by: 'organisation',
  subject: 'conditionMet/compact',
};

describe('S3.04 the agreement it rests on is in force', () => {
  it.each([
    { since: '2016-01-01', events: [], asOf: '2026-01-01', missing: [], because: 'the text says since when' },
    { since: '2026-01-02', events: [], asOf: '2026-01-01', missing: ['compact'], because: 'not before its first day' },
    { since: '2026-01-01', events: [], asOf: '2026-01-01', missing: [], because: 'on its first day' },
    { since: null, events: [], asOf: '2026-03-10', missing: ['compact'], because: 'nobody has said so' },
    { since: null, events: [inForce], asOf: '2026-03-10', missing: ['compact'], because: 'both must have signed it' },
    { since: null, events: [inForce, yes], asOf: '2026-03-10', missing: [], because: 'both say so' },
    { since: null, events: [inForce, yes], asOf: '2026-03-04', missing: ['compact'], because: 'not yet on that day' },
    {
      since: null,
      events: [{ ...inForce, met: false }, yes],
      asOf: '2026-03-10',
      missing: ['compact'],
      because: 'both say that it is not',
    },
  ])('$because', ({ asOf, events, missing, since }) => {
    const clause = aClause('condition', { kind: 'prerequisiteAgreement', name: 'Compact', since }, { id: 'compact' });
    const found = missingPrerequisites(anAgreement({ clauses: [clause], events }), day(asOf));
    expect(found.map(({ id }) => id)).toEqual(missing);
  });
});
