import { expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, tellingPlaces } from '../calendar/a-wall-calendar.ts';
import { aClause } from '../clause/a-clause.ts';
import { clauseOf } from './agreement.ts';
import { anAgreement } from './an-agreement.ts';
import { decisionDay } from './renewal-decision.ts';

function renewalOf(parameters: Parameters<typeof aClause<'renewal'>>[1]) {
  const clause = clauseOf(
    anAgreement({ clauses: [aClause('renewal', parameters, { ruleIds: ['S3.39'] })] }),
    'renewal',
  );
  if (!clause) throw new Error('the agreement has no renewal clause');
  return clause;
}

const sixMonths = renewalOf({
  kind: 'byDecision',
  extension: { months: 24 },
  decideBefore: { months: 6 },
  atMostTimes: null,
});

it('S3.39 counts back by leaves or by days as a wall calendar does', () => {
  const fourMonths = renewalOf({
    kind: 'silent',
    extension: { months: 12 },
    decideBefore: { months: 4 },
    atMostTimes: null,
  });
  const ninetyDays = renewalOf({
    kind: 'silent',
    extension: { months: 12 },
    decideBefore: { days: 90 },
    atMostTimes: null,
  });
  const wrong = tellingPlaces.filter(
    (place) =>
      decisionDay(sixMonths, dayAt(place))?.value.toString() !== isoAt(monthsOn(place, -6)) ||
      decisionDay(fourMonths, dayAt(place))?.value.toString() !== isoAt(monthsOn(place, -4)) ||
      decisionDay(ninetyDays, dayAt(place))?.value.toString() !== isoAt(place - 90),
  );
  expect(wrong.map(isoAt)).toEqual([]);
});
