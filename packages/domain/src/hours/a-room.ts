import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';

export const words = (en: string) => ({ en });
export const contingency = [
  words('another employee comes'),
  words('the doors stay closed'),
  words('counselling by telephone'),
];
export const closedOn = ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] as const;
const rules = { ruleIds: ['S4.40'] };
export const asOf = day('2026-11-22');

type Facts = Parameters<typeof aClause<'openingHours'>>[1];
/** An agreement with one room that is kept open; a test names what matters to it. */
export function room({
  events = [],
  term = ['2020-01-01', null],
  ...facts
}: Facts & { events?: readonly Event[]; term?: readonly [string, string | null] } = {}) {
  const clause = aClause(
    'openingHours',
    { closedOn: [...closedOn], specialHours: words('in holidays'), contingency, ...facts },
    rules,
  );
  return anAgreement({ clauses: [aTerm(...term), clause], events });
}

export type Event = NonNullable<AgreementFacts['events']>[number];
type Recorded<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>;

export const weekdays = [1, 2, 3, 4].map((weekday) => ({ weekday, opens: '09:30', closes: '15:00' }));
export const week: Recorded<'openingHoursProposed'> = {
  kind: 'openingHoursProposed',
  on: '2026-01-05',
  by: 'organisation',
  key: 'week',
  clause: 'opening-hours',
  from: '2026-01-12',
  hours: weekdays,
};
export const christmas: Recorded<'specialHoursProposed'> = {
  kind: 'specialHoursProposed',
  on: '2026-11-02',
  by: 'organisation',
  key: 'christmas',
  clause: 'opening-hours',
  from: '2026-12-28',
  until: '2026-12-30',
  hours: [{ weekday: 1, opens: '10:00', closes: '12:00' }],
};
export const yes = (subject: string, on: string) => ({ kind: 'accepted', on, by: 'municipality', subject }) as const;
export const agreed: readonly Event[] = [
  week,
  yes('openingHoursProposed/week', '2026-01-08'),
  christmas,
  yes('specialHoursProposed/christmas', '2026-11-09'),
];
export const ill: Recorded<'closedForIllness'> = {
  kind: 'closedForIllness',
  on: '2026-02-03',
  by: 'organisation',
  clause: 'opening-hours',
  step: 2,
  doorsClosed: true,
  tried: [1],
  reason: null,
};
