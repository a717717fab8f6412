import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import { clauseFamilies } from '../clause/index.ts';
import { clauseCoverage, coverageOf } from './coverage.ts';
import { keptByFamily } from './family-rules.ts';
import { recordsUnder } from './records-under.ts';
import { markOf, register } from './register.ts';

const clausesOf = (...clauses: readonly ClauseInput[]) => anAgreement({ clauses }).clauses;
const [term] = clausesOf();

function kept(clause: ClauseInput) {
  const [covered] = clausesOf(clause).filter(({ family }) => family === clause.family);
  if (!covered) throw new Error('no clause');
  const { keptBy, points } = clauseCoverage(covered);
  return { keptBy, points: points.map(({ keptBy: by, rule }) => [rule, by]) };
}

const action = (key: string, timing: object, ruleIds: readonly string[] = []) => ({
  key,
  words: { en: key },
  timing,
  ruleIds,
});

describe('what keeps a clause', () => {
  it.each([
    {
      because: 'every rule it comes from is run by a function',
      clause: aClause('ordinaryTermination', {}, { ruleIds: ['S0.59', 'S0.61'] }),
      keptBy: 'rule',
      points: [
        ['S0.59', 'rule'],
        ['S0.61', 'rule'],
      ],
    },
    {
      because: 'a datum is nothing to keep',
      clause: aClause('focusAreas', {}, { ruleIds: ['S0.14', 'S0.17'] }),
      keptBy: 'rule',
      points: [['S0.14', 'rule']],
    },
    {
      because: 'one part is decided by a rule and one only kept',
      clause: aClause('childrensInvolvement', {}, { ruleIds: ['S0.22', 'S0.23'] }),
      keptBy: 'mixed',
      points: [
        ['S0.22', 'record'],
        ['S0.23', 'rule'],
      ],
    },
    {
      because: 'what people judge is theirs, though their reason is kept',
      clause: aClause('purpose', {}, { ruleIds: ['S3.12'] }),
      keptBy: 'people',
      points: [['S3.12', 'people']],
    },
    {
      because: 'an agreement outside the rule book: what families get, and who they are, is run',
      clause: aClause('purpose', {
        situations: ['atRisk'],
        goals: [{ goal: 3, criteria: [1] }],
        needLevels: [
          {
            level: 1,
            leadBy: null,
            words: { en: 'one' },
            activities: [{ activity: 'counselling', by: 'organisation' }],
          },
        ],
      }),
      keptBy: 'rule',
      points: [
        ['S2.17', 'rule'],
        ['S4.09', 'rule'],
        ['S4.10', 'rule'],
      ],
    },
    {
      because: 'an agreement outside the rule book: what a register holds is classed',
      clause: aClause('reporting', { registers: [{ key: 'families', words: { en: 'families' }, holds: 'count' }] }),
      keptBy: 'rule',
      points: [
        ['S4.15', 'rule'],
        ['S4.14', 'rule'],
      ],
    },
    {
      because: 'an agreement outside the rule book: what a service costs follows',
      clause: aClause('commitment', {
        services: [{ key: 'courses', words: { en: 'courses' }, audience: 'professionals', price: 'free' }],
      }),
      keptBy: 'mixed',
      points: [
        [null, 'record'],
        ['S0.43', 'rule'],
      ],
    },
    {
      because: 'a commitment names the rules of its actions',
      clause: aClause('commitment', { actions: [action('lead', { kind: 'continuous' }, ['S0.36', 'S0.33'])] as never }),
      keptBy: 'mixed',
      points: [
        ['S0.36', 'rule'],
        ['S0.33', 'record'],
      ],
    },
    {
      because: 'an agreement outside the rule book: a deadline is run, a lasting promise is kept as a record',
      clause: aClause('commitment', {
        actions: [action('once', { kind: 'by', on: '2026-01-01' }), action('always', { kind: 'continuous' })] as never,
      }),
      keptBy: 'mixed',
      points: [
        [null, 'rule'],
        [null, 'record'],
      ],
    },
    {
      because: 'a statement of purpose is left to people',
      clause: aClause('purpose'),
      keptBy: 'people',
      points: [[null, 'people']],
    },
    {
      because: 'an id that is in no rule book says nothing',
      clause: aClause('breach', {}, { ruleIds: ['L9.01'] }),
      keptBy: 'rule',
      points: [['S0.60', 'rule']],
    },
  ])('$because', ({ clause, keptBy, points }) => {
    expect(kept(clause)).toEqual({ keptBy, points });
  });

  it.each(clauseFamilies)('%s names only rules that can be run or kept', (family) => {
    const [clause] = clausesOf(aClause(family)).filter((one) => one.family === family);
    const named = (clause ? keptByFamily(clause) : []).filter((rule) => rule !== 'rule' && rule !== 'record');
    expect(named.filter((rule) => !['M', 'R'].includes(markOf(rule) ?? ''))).toEqual([]);
  });
});

describe('the coverage of an agreement', () => {
  const agreement = anAgreement({
    clauses: [
      aClause('ordinaryTermination', {}, { ruleIds: ['S0.59'] }),
      aClause('childrensInvolvement', {}, { ruleIds: ['S0.22', 'S0.23'] }),
      aClause('purpose'),
    ],
  });

  it('counts each clause once and each point once', () => {
    const { count, points } = coverageOf(agreement);
    expect({ count, points }).toEqual({
      count: { rule: 2, record: 0, people: 1, mixed: 1 },
      points: { rule: 3, record: 1, people: 1 },
    });
  });

  it.each(['S0.59', 'S0.23', 'S0.57'])('is lower without %s, which is then left to people', (rule) => {
    const less = new Map([...register].filter(([id]) => id !== rule));
    const [whole, part] = [coverageOf(agreement).points, coverageOf(agreement, less).points];
    expect(part).toEqual({ ...whole, rule: whole.rule - 1, people: whole.people + 1 });
  });

  it('names the clause and the rules it rests on', () => {
    expect(coverageOf(agreement).clauses.map(({ because }) => because)).toEqual([
      { clause: 'term', rules: [], steps: [] },
      { clause: 'ordinary-termination', rules: ['S0.59'], steps: [] },
      { clause: 'childrens-involvement', rules: ['S0.22', 'S0.23'], steps: [] },
      { clause: 'purpose', rules: [], steps: [] },
    ]);
  });
});

describe('what has been recorded under a clause', () => {
  const by = 'municipality';
  const on = '2026-01-01';
  const judged = {
    kind: 'judgementMade',
    on,
    by,
    clause: 'purpose',
    commitment: null,
    kept: 'kept',
    reason: 'Seen.',
  } as const;
  const done = { kind: 'dutyFulfilled', on, by, entry: 'review/review/2026' } as const;
  const mapped = { kind: 'mappingDone', on, by, findings: 'Done.' } as const;
  const agreement = anAgreement({
    clauses: [
      aClause('purpose'),
      aClause('review'),
      aClause('commitment', {}, { ruleIds: ['S0.33'] }),
      aClause('breach'),
    ],
    events: [judged, done, mapped],
  });
  const under = (id: string) => {
    const clause = agreement.clauses.find((one) => one.id === id) ?? term;
    return clause ? recordsUnder(agreement, clause).map(({ kind }) => kind) : [];
  };

  it('is what names it, and what its rules ask to be recorded', () => {
    expect(['purpose', 'review', 'commitment', 'breach'].map(under)).toEqual([
      ['judgementMade'],
      ['dutyFulfilled'],
      ['mappingDone'],
      [],
    ]);
  });
});
