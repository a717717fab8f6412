import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { openChoices } from './open-choices.ts';

const chosen: WrittenRecord<'choiceMade'> = {
  ...{ kind: 'choiceMade', on: '2026-03-01', by: 'municipality', key: 'counting', clause: 'courses' },
  chosen: { of: 'counting', counted: 'atEnd' },
};
const yes: WrittenRecord<'accepted'> = {
  ...{ kind: 'accepted', on: '2026-03-05', by: 'organisation', subject: 'choiceMade/counting' },
};
const courses = (invoicing: ('afterEachEvent' | 'yearly')[]) =>
  aClause('paymentPerEvent', { counted: 'unstated', aboveMost: 'paid', invoicing }, { id: 'courses' });

describe('S3.22, S3.28 what the agreement leaves to be chosen', () => {
  it.each([
    {
      clauses: [courses(['afterEachEvent', 'yearly'])],
      events: [],
      open: [
        ['courses', 'counting', 2],
        ['courses', 'invoicing', 2],
      ],
      because: 'the text says two times for the invoice and none for the counting',
    },
    {
      clauses: [courses(['yearly'])],
      events: [chosen],
      open: [['courses', 'counting', 2]],
      because: 'one of the two has yet to say yes',
    },
    { clauses: [courses(['yearly'])], events: [chosen, yes], open: [], because: 'both have chosen' },
    {
      clauses: [aClause('paymentByCalendar', { split: 'even', timing: 'unstated', noAdvance: true }, { id: 'yearly' })],
      events: [],
      open: [['yearly', 'instalments', 1]],
      because: 'S3.44 in advance is excluded, so only in arrears is left',
    },
  ])('$because', ({ clauses, events, open }) => {
    const known = asKnownOn(anAgreement({ clauses, events }), day('2026-03-10'));
    expect(openChoices(known).map(({ clause, of, options }) => [clause, of, options.length])).toEqual(open);
  });
});
