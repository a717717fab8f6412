import { anAgreement } from '../agreement/an-agreement.ts';
import { type Agreement, clausesOf } from '../agreement/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { ClauseFamily, ClauseOf } from '../clause/index.ts';
import type { WrittenRecord } from '../record/index.ts';

const registers = [
  { key: 'families', words: { en: 'number of families' }, holds: 'count' as const },
  { key: 'age', words: { en: 'age' }, holds: 'attribute' as const },
  { key: 'pregnancy', words: { en: 'pregnancy' }, holds: 'sensitive' as const },
  { key: 'problem', words: { en: 'the problem' }, holds: 'freeText' as const },
  { key: 'unclassed', words: { en: 'something' } },
];

const levels = [
  { level: 1, leadBy: null, words: { en: 'one' }, activities: [{ activity: 'counselling', by: 'organisation' }] },
  {
    level: 2,
    leadBy: null,
    words: { en: 'two' },
    activities: [
      { activity: 'counselling', by: 'organisation' },
      { activity: 'volunteering', by: 'organisation' },
      { activity: 'generalService', by: 'municipality' },
    ],
  },
  {
    level: 3,
    leadBy: 'municipality',
    words: { en: 'three' },
    activities: [
      { activity: 'counselling', by: 'organisation' },
      { activity: 'preventiveEffort', by: 'municipality' },
      { activity: 'limitedEffort', by: 'municipality' },
    ],
  },
  {
    level: 4,
    leadBy: 'municipality',
    words: { en: 'four' },
    activities: [
      { activity: 'counselling', by: 'organisation' },
      { activity: 'specialEffort', by: 'municipality' },
    ],
  },
] as const;

/** A service collaboration for families, its authority-free room closed unless told otherwise. */
export function aService({
  hasRoom = true,
  events = [],
}: {
  hasRoom?: boolean;
  events?: WrittenRecord[];
} = {}): Agreement {
  return anAgreement({
    clauses: [
      aClause('purpose', {
        ageFrom: 0,
        ageTo: 6,
        includesPregnancy: true,
        situations: ['vulnerable', 'atRisk'],
        seekingSupport: true,
        needLevels: levels.map((level) => ({ ...level, activities: [...level.activities] })),
      }),
      aClause('reporting', { registers }),
      aClause('dataProtection', { authorityFreeRoom: hasRoom, storageBy: 'organisation', consentBy: 'organisation' }),
    ],
    events,
  });
}

export function clauseOf<Family extends ClauseFamily>(agreement: Agreement, family: Family): ClauseOf<Family> {
  const [clause] = clausesOf(agreement, family);
  if (!clause) throw new Error(`no ${family}`);
  return clause;
}
