import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { citationOf, citationsIn } from './citation.ts';
import { citationQuestion } from './citation-question.ts';
import { citations } from './citations.ts';
import { statuteByKey, statutes } from './register.ts';

describe('the register of statutes', () => {
  it('says of each what it is, from when and where it was made known, and who took its place', () => {
    const wrong = statutes.filter(
      ({ aliases, key, name, source, succession }) =>
        statuteByKey(key)?.name !== name ||
        aliases.length === 0 ||
        aliases.some((alias) => alias !== alias.toLowerCase()) ||
        source === '' ||
        succession?.by.some((by) => !statuteByKey(by)),
    );
    expect(wrong).toEqual([]);
  });

  it('has the successor in force no later than the day it succeeds', () => {
    const late = statutes.flatMap(({ key, succession }) =>
      (succession?.by ?? []).filter((by) => {
        const successor = statuteByKey(by);
        return !successor || !succession || Temporal.PlainDate.compare(successor.inForceFrom, succession.since) > 0
          ? key
          : false;
      }),
    );
    expect(late).toEqual([]);
  });
});

describe('what a text cites', () => {
  it.each([
    { text: 'Persondataloven', found: [['persondataloven', null, 'Persondataloven']], because: 'a name alone' },
    {
      text: 'Serviceloven § 153',
      found: [['serviceloven', '153', 'Serviceloven § 153']],
      because: 'name and paragraph',
    },
    {
      text: 'efter servicelovens § 153 skal det',
      found: [['serviceloven', '153', 'servicelovens § 153']],
      because: 'a genitive inside a sentence',
    },
    {
      text: 'jf. § 11, stk. 3 i serviceloven',
      found: [['serviceloven', '11', '§ 11, stk. 3 i serviceloven']],
      because: 'the paragraph first',
    },
    { text: 'efforts under SEL § 52', found: [['serviceloven', '52', 'SEL § 52']], because: 'an abbreviation' },
    {
      text: 'GDPR og databeskyttelsesloven',
      found: [
        ['databeskyttelsesloven', null, 'databeskyttelsesloven'],
        ['gdpr', null, 'GDPR'],
      ],
      because: 'two in one',
    },
    {
      text: 'lov om social service § 50 a',
      found: [['serviceloven', '50a', 'lov om social service § 50 a']],
      because: 'its full name, a letter',
    },
    { text: 'selvom servicelovgivningen', found: [], because: 'a word that only begins alike' },
    { text: 'gruppuller', found: [], because: 'a word that only holds it' },
    {
      text: 'Personuppgiftslagen (PUL)',
      found: [['personuppgiftslagen', null, 'Personuppgiftslagen']],
      because: 'a Swedish one, once',
    },
  ])('$text: $because', ({ found, text }) => {
    expect(citationsIn(text).map(({ citedAs, paragraph, statute }) => [statute, paragraph, citedAs])).toEqual(found);
  });

  it('keeps a line that the register does not know', () => {
    expect(citationOf('Sundhedsloven § 119')).toEqual({
      statute: null,
      paragraph: null,
      citedAs: 'Sundhedsloven § 119',
    });
  });
});

describe('S4.48 what to ask about a citation', () => {
  const successors = { by: ['GDPR', 'Databeskyttelsesloven'], since: day('2018-05-25') };
  const barnetsLov = { by: ['Barnets Lov'], since: day('2024-01-01') };
  const ask = (line: string, citedOn: string, asOf: string) =>
    citationQuestion(citationOf(line), day(citedOn), day(asOf));

  it.each([
    { line: 'Persondataloven', on: '2018-05-24', asOf: '2018-05-24', question: null, because: 'it was in force' },
    {
      line: 'Persondataloven',
      on: '2018-05-25',
      asOf: '2018-05-25',
      question: { code: 'supersededWhenCited', citedAs: 'Persondataloven', ...successors },
      because: 'it had been replaced that very day',
    },
    {
      line: 'Persondataloven',
      on: '2020-01-01',
      asOf: '2026-11-22',
      question: { code: 'supersededWhenCited', citedAs: 'Persondataloven', ...successors },
      because: 'it had been replaced',
    },
    {
      line: 'Persondataloven',
      on: '2017-01-01',
      asOf: '2026-11-22',
      question: { code: 'supersededSince', citedAs: 'Persondataloven', ...successors },
      because: 'it has been replaced since',
    },
    { line: 'Serviceloven § 153', on: '2020-01-01', asOf: '2023-12-31', question: null, because: 'it still held' },
    {
      line: 'Serviceloven § 153',
      on: '2020-01-01',
      asOf: '2024-01-01',
      question: { code: 'supersededSince', citedAs: 'Serviceloven § 153', ...barnetsLov },
      because: 'the parts about children moved',
    },
    {
      line: 'Serviceloven § 18',
      on: '2020-01-01',
      asOf: '2026-11-22',
      question: { code: 'perhapsSupersededSince', citedAs: 'Serviceloven § 18', ...barnetsLov },
      because: 'the register does not know whether this one moved',
    },
    {
      line: 'Serviceloven',
      on: '2025-01-01',
      asOf: '2026-11-22',
      question: { code: 'perhapsSupersededWhenCited', citedAs: 'Serviceloven', ...barnetsLov },
      because: 'a whole statute of which parts had moved',
    },
    {
      line: 'Barnets Lov',
      on: '2023-10-01',
      asOf: '2026-11-22',
      question: {
        code: 'notYetInForceWhenCited',
        citedAs: 'Barnets Lov',
        citedOn: day('2023-10-01'),
        inForceFrom: day('2024-01-01'),
      },
      because: 'it was not in force yet',
    },
    { line: 'GDPR', on: '2020-01-01', asOf: '2026-11-22', question: null, because: 'it holds' },
    {
      line: 'Sundhedsloven',
      on: '2020-01-01',
      asOf: '2026-11-22',
      question: null,
      because: 'the register has nothing against it',
    },
  ])('$line, cited $on, read $asOf: $because', ({ asOf, line, on, question }) => {
    expect(ask(line, on, asOf)).toEqual(question);
  });
});

describe('the statutes that an agreement cites', () => {
  const clause = aClause(
    'dataProtection',
    {
      statutes: ['Persondataloven', { statute: 'serviceloven', paragraph: '153', citedAs: 'Serviceloven § 153' }],
      dutyToNotify: { by: 'organisation', statute: 'Serviceloven § 153' },
    },
    { ruleIds: ['S4.48'] },
  );
  const agreement = anAgreement({
    clauses: [aTerm('2020-01-01', null), clause],
    conclusion: { kind: 'concluded', on: null },
  });
  const found = citations(agreement, day('2026-11-22'));

  it('stand each once a clause, with the question of their day', () => {
    expect(
      found.map(({ citedAs, citedOn, clause: of, known, question }) => [
        of,
        citedAs,
        known?.key,
        `${citedOn}`,
        question?.code,
      ]),
    ).toEqual([
      ['data-protection', 'Persondataloven', 'persondataloven', '2020-01-01', 'supersededWhenCited'],
      ['data-protection', 'Serviceloven § 153', 'serviceloven', '2020-01-01', 'supersededSince'],
    ]);
  });

  it('say why', () => {
    expect(found[0]?.because).toEqual({
      rules: ['S4.48'],
      clause: 'data-protection',
      steps: [
        { code: 'beginsOn', day: day('2020-01-01') },
        { code: 'supersededOn', day: day('2018-05-25') },
      ],
    });
  });

  it.each([
    {
      facts: { documentDate: '2017-05-01', conclusion: { kind: 'concluded', on: '2019-01-01' } },
      cited: 'documentDated',
      question: 'supersededSince',
      because: 'the document has a date',
    },
    {
      facts: { conclusion: { kind: 'concluded', on: '2019-01-01' } },
      cited: 'concludedOn',
      question: 'supersededWhenCited',
      because: 'else the day it was concluded',
    },
    {
      facts: { clauses: [aTerm(null, null), clause] },
      cited: undefined,
      question: undefined,
      because: 'without any day nothing is asked',
    },
  ] as const)('counts as cited by $cited: $because', ({ cited, facts, question }) => {
    const [first] = citations(
      anAgreement({
        clauses: [aTerm('2020-01-01', null), clause],
        ...facts,
        conclusion: 'conclusion' in facts ? facts.conclusion : { kind: 'concluded', on: null },
      }),
      day('2026-11-22'),
    );
    expect([first?.because.steps[0]?.code, first?.question?.code]).toEqual([cited, question]);
  });

  it('are none where no clause cites any', () => {
    expect(citations(anAgreement(), day('2026-11-22'))).toEqual([]);
  });
});
