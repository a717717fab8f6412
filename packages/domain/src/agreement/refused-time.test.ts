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
    : parsed.refusal.map((problem) => ({ ...problem, path: problem.path.replace('clauses[1].parameters.', '') }));
}

const notice = { length: { months: 6 }, counting: 'fromNoticeDay', alignment: null };
const renewal = aClause('renewal', {
  kind: 'silent',
  extension: { months: 12 },
  decideBefore: { months: 3 },
  atMostTimes: null,
});

describe('what the families of time cannot express is refused with the place and what is expected there', () => {
  it.each([
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notice: { ...notice, alignment: { edge: 'end', of: 'week' } } },
      told: [
        {
          path: 'notice.alignment.of',
          expected: { code: 'oneOf', values: ['month', 'quarter', 'halfYear', 'year'] },
          found: { code: 'quoted', text: 'week' },
        },
      ],
    },
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notice: { ...notice, length: { workingDays: 10 } } },
      told: [{ path: 'notice.length', expected: { code: 'length' }, found: { code: 'fields', names: 'workingDays' } }],
    },
    {
      clause: aClause('ordinaryTermination'),
      wrong: { notEffectiveBefore: { afterStart: { years: 2 } } },
      told: [
        {
          path: 'notEffectiveBefore',
          expected: { code: 'dayOrLength' },
          found: { code: 'fields', names: 'afterStart' },
        },
      ],
    },
    {
      clause: renewal,
      wrong: { decideBefore: { month: 2, day: 30 } },
      told: [{ path: 'decideBefore.day', expected: { code: 'dayOfMonth' }, found: { code: 'plain', value: '30' } }],
    },
    {
      clause: renewal,
      wrong: { decideBefore: 'in good time' },
      told: [
        {
          path: 'decideBefore',
          expected: { code: 'lengthOrDayOfYear' },
          found: { code: 'quoted', text: 'in good time' },
        },
      ],
    },
    {
      clause: renewal,
      wrong: { atMostTimes: 0 },
      told: [{ path: 'atMostTimes', expected: { code: 'above', limit: 0 }, found: { code: 'plain', value: '0' } }],
    },
    {
      clause: aClause('review'),
      wrong: { timing: { kind: 'everyMonths', months: 7, countedFrom: 'conclusion' } },
      told: [
        {
          path: 'timing.countedFrom',
          expected: { code: 'oneOf', values: ['start', 'calendarYear'] },
          found: { code: 'quoted', text: 'conclusion' },
        },
      ],
    },
    {
      clause: aClause('parties'),
      wrong: { leaving: { goesOnWith: 1, endsWithout: [] } },
      told: [
        { path: 'leaving.goesOnWith', expected: { code: 'atLeast', limit: 2 }, found: { code: 'plain', value: '1' } },
      ],
    },
    {
      clause: aClause('parties'),
      wrong: { leaving: { goesOnWith: null, endsWithout: ['region'] } },
      told: [
        {
          path: 'leaving.endsWithout[0]',
          expected: { code: 'keyOf', named: 'party', keys: ['municipality', 'organisation'] },
          found: { code: 'quoted', text: 'region' },
        },
      ],
    },
    {
      clause: aClause('precedence'),
      wrong: {
        documents: [
          { key: 'annex', name: { en: 'Annex' } },
          { key: 'annex', name: { en: 'Other annex' } },
        ],
      },
      told: [{ path: 'documents[1].key', expected: { code: 'usedOnce' }, found: { code: 'quoted', text: 'annex' } }],
    },
    {
      clause: aClause('precedence'),
      wrong: { betweenClauses: 'lawyerDecides' },
      told: [
        {
          path: 'betweenClauses',
          expected: {
            code: 'oneOf',
            values: ['laterPrevails', 'earlierPrevails', 'specificPrevails', 'partiesDecide'],
          },
          found: { code: 'quoted', text: 'lawyerDecides' },
        },
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
      told: [
        {
          path: 'until',
          expected: { code: 'notBefore', field: 'from' },
          found: { code: 'quoted', text: '2019-12-31' },
        },
      ],
    },
  ])('$told.0.path $told.0.expected.code', ({ clause, told, wrong }) => {
    expect(refused(clause, wrong)).toEqual(told);
  });
});
