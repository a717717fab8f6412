import {
  anEntry,
  aStatement,
  becauseOf,
  boernsVilkaar,
  dayAnswer,
  furesoe,
  undeterminedDay,
  words,
} from '../testing/answers.ts';

export function keptBy(keeper: string, ...rules: readonly string[]) {
  const points = rules.length > 0 ? rules : [null];
  return { keptBy: keeper, points: points.map((rule) => ({ rule, keptBy: keeper })), records: [] };
}

export function aClause(key: string, facts: object) {
  return {
    key,
    printedNumber: null,
    family: 'COMMITMENT',
    parameters: {
      by: ['municipality'],
      to: [],
      actions: [{ key: 'meet', words: words('meet the families'), timing: { kind: 'continuous' }, ruleIds: [] }],
    },
    consequences: [],
    provisions: [],
    coverage: keptBy('PEOPLE'),
    heading: words(key),
    body: words(`About ${key}.`),
    ...facts,
  };
}

const exit = {
  ground: 'ORDINARY',
  mootBecauseTermEnds: null,
  effect: {
    day: '2027-06-01',
    undetermined: null,
    because: {
      ...becauseOf(
        aStatement('noticeGiven', { day: { day: '2026-11-21' } }),
        aStatement('monthsAdded', { months: { number: 6 }, from: { day: '2026-11-21' }, day: { day: '2027-05-21' } }),
      ),
      rules: ['S0.59'],
      clause: { key: 'leaving', printedNumber: '9', heading: words('Leaving'), body: words('Six months.') },
    },
  },
};

/** An agreement as the page is answered: what it says, what follows, what is silent and what was found. */
export const agreement = {
  id: 'Agreement:village.village-furesoe',
  kind: 'INSTANCE',
  form: 'BILATERAL',
  language: 'DA',
  documentDate: '2023-09-01',
  revisionDate: null,
  parties: [
    { ...furesoe, actingThrough: null },
    { ...boernsVilkaar, actingThrough: null },
  ],
  recordable: { plans: [], budget: null },
  named: [],
  clauses: [
    aClause('term', {
      family: 'TERM',
      heading: words('From when until when', 'Fra hvornår til hvornår'),
      body: words('Ten years.', 'Ti år.'),
      coverage: keptBy('RULE', 'S0.57'),
    }),
    aClause('leaving', { printedNumber: '9', coverage: keptBy('RULE', 'S0.59') }),
    aClause('plan', {
      coverage: keptBy('MIXED', 'S0.27'),
      consequences: [anEntry({ dueOn: dayAnswer('2026-12-31') })],
    }),
    aClause('trust', {
      coverage: keptBy('RECORD', 'S0.33'),
      consequences: [anEntry({ continuous: true, dueOn: undeterminedDay('continuous') })],
    }),
    aClause('meetings', { consequences: [anEntry({ state: 'UNDETERMINED', dueOn: undeterminedDay('noDeadline') })] }),
    aClause('purpose', {
      provisions: [
        {
          state: 'BARRED',
          says: aStatement('neverReadsCounselling', { party: { text: furesoe.key } }),
          because: becauseOf(),
        },
        {
          state: 'MISSING',
          says: aStatement('recommendationMissing', { number: { number: 2 } }),
          because: becauseOf(),
        },
      ],
    }),
  ],
  term: { starts: undeterminedDay('startUnstated'), ends: dayAnswer('2033-06-30') },
  exits: [exit],
  unfunded: { spans: [], undetermined: null, because: becauseOf() },
  coverage: { clauses: 6, byRule: 2, byRecord: 1, byPeople: 2, mixed: 1 },
  template: { id: 'Agreement:village.village-template' },
  findings: [
    {
      key: 'startMissing/term',
      severity: 'BLOCKS',
      clause: { key: 'term' },
      fault: aStatement('startMissing', {}),
      agreement: { parties: [] },
    },
  ],
  citations: [
    {
      citedAs: 'Act on Data § 6',
      clause: { key: 'trust', heading: words('Trust') },
      statute: { name: 'Act on Data', inForceFrom: '2000-07-01' },
      question: aStatement('supersededWhenCited', {
        citedAs: { text: 'Act on Data § 6' },
        since: { day: '2018-05-25' },
        by: { texts: ['the new act'] },
      }),
      because: becauseOf(),
    },
    {
      citedAs: 'Act on Care',
      clause: { key: 'trust', heading: words('Trust') },
      statute: { name: 'Act on Care', inForceFrom: '1998-07-01' },
      question: null,
      because: becauseOf(),
    },
  ],
  silences: [aStatement('silent', { family: { text: 'renewal' } })],
  openSlots: [{ occurrences: 2, words: words('The first day', 'Den første dag') }],
};
