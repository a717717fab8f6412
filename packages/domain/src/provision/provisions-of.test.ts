import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import type { ClauseFamily } from '../clause/index.ts';
import type { WrittenRecord } from '../record/index.ts';
import { aService } from '../family/a-service.ts';
import type { Provision } from './provision.ts';
import { provisionsOf } from './provisions-of.ts';

function told(agreement: Agreement, family: ClauseFamily): readonly string[] {
  return agreement.clauses
    .filter((clause) => clause.family === family)
    .flatMap((clause) => provisionsOf(agreement, clause))
    .map(inShort);
}

function inShort({ says: { code, ...facts }, state }: Provision): string {
  const said = Object.values(facts).map((fact) => (typeof fact === 'object' && 'en' in fact ? fact.en : String(fact)));
  return [state, code, ...said].join(' ');
}

const of = (clause: ClauseInput) => anAgreement({ clauses: [clause] });
const service = (key: string, price: 'free' | 'receiverPays' | 'unstated') =>
  ({ key, words: { en: key }, audience: 'families', price }) as const;

describe('what follows from a clause without being owed on a day', () => {
  it('S0.44 is what each service costs', () => {
    const services = [service('talks', 'free'), service('courses', 'receiverPays'), service('visits', 'unstated')];
    expect(told(of(aClause('commitment', { services })), 'commitment')).toEqual([
      'holds serviceFree talks families',
      'holds servicePaid courses families organisation',
      'undetermined servicePriceOpen visits families',
    ]);
  });

  it('S2.17 is which criteria wait for an effort', () => {
    const events: WrittenRecord[] = [
      {
        kind: 'effortRecorded',
        on: '2026-01-10',
        by: 'municipality',
        key: 'reading',
        name: 'Reading',
        origin: 'newlyDeveloped',
        scope: 'shared',
        commitments: [],
        criteria: [{ goal: 3, criterion: 2 }],
      },
    ];
    const tied = anAgreement({ clauses: [aClause('purpose', { goals: [{ goal: 3, criteria: [1, 2] }] })], events });
    expect(told(tied, 'purpose')).toEqual(['missing criterionUnanswered 3 1', 'holds criterionAnswered 3 2 Reading']);
  });

  const aCase = {
    kind: 'politicalDecision' as const,
    of: 'municipality',
    caseNumber: '23/10651',
    chain: [{ body: 'council', name: 'Council', act: 'approve' as const }],
    administrationRecommends: true,
    annex: null,
  };

  it('S2.19, S2.20, S2.21 is what a case holds, recommends and opens to the public', () => {
    const clause = aClause('condition', {
      ...aCase,
      sections: [
        { section: 'presentation', says: 'written' },
        { section: 'legalBasis', says: 'noRemarks' },
        { section: 'annexes', says: 'empty' },
      ],
      recommendations: [
        { number: 1, words: { en: 'approve' } },
        { number: 3, words: { en: 'pay' } },
        { number: 3, words: { en: 'pay again' } },
      ],
      annex: { documentId: '3296197', number: '27899/24', access: 'open', isDraft: true, mark: '(H)' },
    });
    expect(told(of(clause), 'condition')).toEqual([
      'missing sectionAbsent decisionTheme',
      'holds sectionWritten presentation',
      'missing sectionAbsent economicConsequences',
      'missing sectionAbsent linkToGoals',
      'missing sectionAbsent citizenInvolvement',
      'holds sectionNoRemarks legalBasis',
      'missing sectionAbsent furtherCourse',
      'missing sectionAbsent recommendation',
      'missing sectionEmpty annexes',
      'holds recommends 1 approve',
      'holds recommends 3 pay',
      'holds recommends 3 pay again',
      'missing recommendationMissing 2',
      'missing recommendationDoubled 3',
      'holds annexPublic 27899/24 3296197',
      'undetermined annexMark 27899/24 (H)',
    ]);
  });

  it('S2.21 is nothing of a closed annex', () => {
    const annex = { documentId: '1', number: '2', access: 'closed' as const, isDraft: false };
    expect(told(of(aClause('condition', { ...aCase, annex })), 'condition')).toEqual([
      'undetermined sectionsUntold 23/10651',
      'barred annexClosed 2 1',
    ]);
  });

  it('S4.09, S4.10, S4.11 is whom it is for, shown on examples, and who does what at each level', () => {
    expect(told(aService(), 'purpose')).toEqual([
      'holds familyWithin inEveryWay 6',
      'holds familyWithin expecting 0',
      'barred familyOutside childOlder 7',
      'barred familyOutside notSeeking 6',
      'barred familyOutside notInNeed 6',
      'undetermined familyOpen oneSituation 6',
      'undetermined familyOpen ageUnknown 0',
      'holds givesAtLevel 1 organisation counselling',
      'barred nothingAtLevel 1 municipality',
      'holds givesAtLevel 2 organisation counselling,volunteering',
      'holds givesAtLevel 2 municipality generalService',
      'holds supportsAtLevel 3 organisation counselling,volunteering',
      'holds leadsAtLevel 3 municipality generalService,preventiveEffort,limitedEffort',
      'holds supportsAtLevel 4 organisation counselling,volunteering',
      'holds leadsAtLevel 4 municipality generalService,preventiveEffort,limitedEffort,specialEffort',
    ]);
  });

  it.each([
    {
      parameters: { seekingSupport: true },
      shown: ['barred familyOutside notSeeking 0'],
      because: 'only that is asked',
    },
    {
      parameters: { situations: ['atRisk'], ageFrom: 3 },
      shown: [
        'holds familyWithin inEveryWay 3',
        'barred familyOutside notInNeed 3',
        'undetermined familyOpen ageUnknown 0',
      ],
      because: 'one situation is no question, and there is no upper age',
    },
    { parameters: { ageTo: 18 }, shown: [], because: 'an age alone needs no example' },
  ] as const)('S4.09 shows $shown.length examples: $because', ({ parameters, shown }) => {
    expect(told(of(aClause('purpose', parameters as never)), 'purpose')).toEqual(shown);
  });

  it('S4.04, S4.13, S4.14 is who reads what, how recognisable it is, and the numbers kept', () => {
    const count = {
      kind: 'familiesCounted',
      on: '2026-07-01',
      by: 'organisation',
      key: 'counted',
      clause: 'reporting',
      register: 'families',
      activity: 'Café',
      from: '2026-01-01',
      until: '2026-06-30',
      families: 41,
    } as const;
    const agreement = aService({ events: [count] });
    expect([...told(agreement, 'dataProtection'), ...told(agreement, 'reporting')]).toEqual([
      'barred neverReadsCounselling municipality',
      'holds readsCounselling organisation',
      'holds countsReadByAll',
      'holds familiesCounted Café 41 2026-01-01 2026-06-30',
      'undetermined registerUnclassed something',
      'barred registersFreeText the problem',
      'barred registersSensitive pregnancy',
      'barred registersAttribute age',
      'holds registersCount number of families',
    ]);
  });

  it('is nothing where a clause says none of it', () => {
    const silent = [aClause('commitment'), aClause('condition'), aClause('purpose'), aClause('reporting')];
    const others = [aClause('dataProtection'), aClause('breach')];
    const agreement = anAgreement({ clauses: [...silent, ...others] });
    expect(agreement.clauses.flatMap((clause) => provisionsOf(agreement, clause))).toEqual([]);
  });

  it('rests on those rules of its clause that say it', () => {
    const clause = aClause(
      'condition',
      {
        ...aCase,
        sections: [{ section: 'presentation', says: 'written' }],
        recommendations: [{ number: 1, words: { en: 'approve' } }],
        annex: { documentId: '1', number: '2', access: 'open', isDraft: false },
      },
      { ruleIds: ['S2.04', 'S2.19', 'S2.20', 'S2.21'] },
    );
    const agreement = of(clause);
    const rules = agreement.clauses.flatMap((one) => provisionsOf(agreement, one)).map(({ because }) => because.rules);
    expect(new Set(rules.map((own) => own.join()))).toEqual(new Set(['S2.19', 'S2.20', 'S2.21']));
  });

  it('rests on its clause and the rules it carries', () => {
    const clause = aClause('commitment', { services: [service('talks', 'free')] }, { ruleIds: ['S0.44'] });
    const agreement = of(clause);
    const [first] = agreement.clauses.flatMap((one) => provisionsOf(agreement, one));
    expect(first?.because).toEqual({ rules: ['S0.44'], clause: 'commitment', steps: [] });
  });
});
