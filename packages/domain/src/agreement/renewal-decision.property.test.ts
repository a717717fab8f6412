import { expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, tellingPlaces } from '../calendar/a-wall-calendar.ts';
import { decisionDay } from './renewal-decision.ts';
import { renewalOf, sixMonths } from './a-renewal.ts';

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
