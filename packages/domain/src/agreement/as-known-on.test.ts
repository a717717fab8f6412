import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { asKnownOn } from './agreement.ts';

const notice = { kind: 'noticeGiven', on: '2026-03-01', by: 'municipality', ground: 'ordinary', cause: null } as const;
const withdrawal = { kind: 'noticeWithdrawn', on: '2026-05-01', by: 'municipality' } as const;

const clauses = [aClause('ordinaryTermination')];
const later = { ...notice, on: '2026-05-01', by: 'organisation' } as const;

describe('an agreement as it was known on a day', () => {
  it.each([
    { on: '2026-02-28', events: [], because: 'the notice comes a day later' },
    { on: '2026-03-01', events: ['noticeGiven'], because: 'the day itself counts' },
    { on: '2026-04-30', events: ['noticeGiven'], because: 'the withdrawal comes a day later' },
    { on: '2026-05-01', events: ['noticeGiven', 'noticeWithdrawn'], because: 'both have been recorded' },
  ])('$on: $because, however often and in whatever order it is asked', ({ on, events }) => {
    const agreement = anAgreement({ clauses, events: [notice, withdrawal] });
    for (const asked of ['2026-06-01', '2026-01-01', '2026-04-01', on, on]) asKnownOn(agreement, day(asked));
    expect(asKnownOn(agreement, day(on)).events.map(({ kind }) => kind)).toEqual(events);
  });

  it('tells late entries of earlier days apart from those that are still to come', () => {
    const { events } = asKnownOn(anAgreement({ clauses, events: [later, notice] }), day('2026-04-01'));
    expect(events.map(({ on }) => on.toString())).toEqual(['2026-03-01']);
  });

  it('is one and the same between two events', () => {
    const agreement = anAgreement({ clauses, events: [notice, withdrawal] });
    expect(asKnownOn(agreement, day('2026-04-01'))).toBe(asKnownOn(agreement, day('2026-03-01')));
  });
});
