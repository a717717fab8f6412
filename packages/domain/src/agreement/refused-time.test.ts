import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import { aDefinition } from './an-agreement.ts';
import { parseAgreementDefinition } from './definition.ts';

/** The definition with one value put in its second clause, whatever a type would say of it. */
function refused(clause: ReturnType<typeof aClause>, parameters: object) {
  const definition = aDefinition({
    clauses: [{ ...clause, parameters: { ...clause.parameters, ...parameters } } as typeof clause],
  });
  const parsed = parseAgreementDefinition(definition, new Set(['municipality', 'organisation']));
  return parsed.accepted
    ? []
    : parsed.refusal.map(
        ({ expected, found, path }) => `${path.replace('clauses[1].parameters.', '')}: ${expected}; found ${found}`,
      );
}

const notice = { length: { months: 6 }, counting: 'fromNoticeDay', alignment: null };
const renewal = aClause('renewal', {
  kind: 'silent',
  extension: { months: 12 },
  decideBefore: { months: 3 },
  atMostTimes: null,
});

describe('what the families of time cannot express is refused with the place and a sentence', () => {
  it.each([
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notice: { ...notice, alignment: { edge: 'end', of: 'week' } } },
      told: ['notice.alignment.of: one of month, quarter, halfYear, year; found "week"'],
    },
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notice: { ...notice, length: { workingDays: 10 } } },
      told: ['notice.length: a length such as { "months": 6 } or { "days": 90 }; found an object with workingDays'],
    },
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notEffectiveBefore: { afterStart: { years: 2 } } },
      told: [
        'notEffectiveBefore: a calendar day such as 2026-06-30 or a length such as { "afterStart": { "months": 24 } }; found an object with afterStart',
      ],
    },
    {
      clause: renewal,
      wrong: { decideBefore: { month: 2, day: 30 } },
      told: ['decideBefore.day: a day that the month has; found 30'],
    },
    {
      clause: renewal,
      wrong: { decideBefore: 'in good time' },
      told: [
        'decideBefore: a length such as { "months": 6 } or { "days": 90 }, or a day of the year such as { "month": 10, "day": 1 }; found "in good time"',
      ],
    },
    { clause: renewal, wrong: { atMostTimes: 0 }, told: ['atMostTimes: a number above 0; found 0'] },
    {
      clause: aClause('review'),
      wrong: { timing: { kind: 'everyMonths', months: 7, countedFrom: 'conclusion' } },
      told: ['timing.countedFrom: one of start, calendarYear; found "conclusion"'],
    },
    {
      clause: aClause('parties'),
      wrong: { leaving: { goesOnWith: 1, endsWithout: [] } },
      told: ['leaving.goesOnWith: a number of at least 2; found 1'],
    },
    {
      clause: aClause('parties'),
      wrong: { leaving: { goesOnWith: null, endsWithout: ['region'] } },
      told: ['leaving.endsWithout[0]: a party\'s key (municipality, organisation); found "region"'],
    },
    {
      clause: aClause('precedence'),
      wrong: {
        documents: [
          { key: 'annex', name: { en: 'Annex' } },
          { key: 'annex', name: { en: 'Other annex' } },
        ],
      },
      told: ['documents[1].key: a value that stands only once; found "annex"'],
    },
    {
      clause: aClause('precedence'),
      wrong: { betweenClauses: 'lawyerDecides' },
      told: [
        'betweenClauses: one of laterPrevails, earlierPrevails, specificPrevails, partiesDecide; found "lawyerDecides"',
      ],
    },
    {
      clause: aClause('condition', {
        kind: 'policyBasis',
        name: 'The programme',
        from: '2020-01-01',
        until: '2019-12-31',
      }),
      wrong: {},
      told: ['until: a day on or after from; found "2019-12-31"'],
    },
  ])('$told', ({ clause, told, wrong }) => {
    expect(refused(clause, wrong)).toEqual(told);
  });
});
