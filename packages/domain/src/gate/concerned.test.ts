import { expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import { recordsOf, type WrittenRecord } from '../record/index.ts';
import { concernedBy, stillToAccept, waitingForYes } from './concerned.ts';

const head = { on: '2026-11-20', by: 'municipality' };
const all = ['municipality', 'organisation', 'third'];
const clauses = [
  aClause('plan', { yearsRun: 'unstated' }),
  aClause('condition', { kind: 'prerequisiteAgreement', name: 'Compact', since: null }, { id: 'compact' }),
  aClause(
    'condition',
    { kind: 'ifThen', decidedBy: 'people', event: 'support', consequence: { en: 'Text' } },
    { id: 'hub' },
  ),
  aClause('openingHours'),
];
const talk: WrittenRecord = { kind: 'dialogueHeld', ...head, key: 'talk', about: 'budget', change: 'Text' };
const met: WrittenRecord<'conditionMet'> = {
  kind: 'conditionMet',
  ...head,
  key: 'met',
  clause: 'compact',
  met: true,
  reason: 'Text',
};

it.each<{ record: WrittenRecord; needs: readonly string[]; because: string }>([
  { record: talk, needs: all, because: 'a talk is everybody’s' },
  { record: met, needs: all, because: 'all have signed the other agreement' },
  { record: { ...met, clause: 'hub' }, needs: [], because: 'a judgement is kept, not agreed' },
  {
    record: {
      kind: 'specialHoursProposed',
      ...head,
      key: 'summer',
      clause: 'opening-hours',
      from: '2026-07-01',
      until: '2026-07-31',
      hours: [],
    },
    needs: ['organisation', 'municipality'],
    because: 'hours are agreed by two',
  },
  { record: { kind: 'mappingDone', ...head, findings: 'Text' }, needs: [], because: 'nothing to say yes to' },
])('$because', ({ needs, record }) => {
  const agreement = anAgreement({ parties: all, clauses, events: [record] });
  const [kept] = recordsOf(agreement);
  expect(kept && concernedBy(agreement, kept)).toEqual(needs);
});

it('waits for those who have not said yes', () => {
  const yes: WrittenRecord = { kind: 'accepted', on: '2026-11-21', by: 'third', subject: 'dialogueHeld/talk' };
  const agreement = anAgreement({ parties: all, events: [talk, yes] });
  expect(recordsOf(agreement).map((record) => stillToAccept(agreement, record))).toEqual([['organisation'], []]);
  const waits = (party: string, kind: 'dialogueHeld' | 'planDrawnUp') =>
    waitingForYes(agreement, party, new Set([kind])).map(({ kind: found }) => found);
  expect([waits('organisation', 'dialogueHeld'), waits('third', 'dialogueHeld')]).toEqual([['dialogueHeld'], []]);
  expect(waits('organisation', 'planDrawnUp')).toEqual([]);
});
