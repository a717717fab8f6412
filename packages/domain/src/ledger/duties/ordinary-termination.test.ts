import { describe, expect, it } from 'vitest';
import { type Agreement, parseAgreementDefinition } from '../../agreement/index.ts';
import { day } from '../../calendar/index.ts';
import { ledgerOf } from '../ledger.ts';

const words = { en: 'Text' };
const head = { printedNumber: null, ruleIds: [], heading: words, body: words };

function threeMonthsTo(of: 'quarter' | 'year', edge: 'start' | 'end'): Agreement {
  const definition = {
    key: 'an-agreement',
    title: words,
    form: 'bilateral',
    kind: 'instance',
    template: null,
    language: 'en',
    documentDate: null,
    revisionDate: null,
    recordsSince: null,
    conclusion: { kind: 'concluded', on: null },
    openSlots: [],
    parties: ['one', 'other'].map((key) => ({ key, organisation: key, side: 'municipality', actingThrough: null })),
    clauses: [
      {
        ...head,
        id: 'term',
        family: 'term',
        parameters: {
          start: { kind: 'day', on: '2020-01-01' },
          end: { kind: 'unstated', calledLimited: false },
          statedLength: null,
        },
      },
      {
        ...head,
        id: 'notice',
        family: 'ordinaryTermination',
        parameters: {
          notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: { edge, of } },
          noticeByParty: [],
          notEffectiveBefore: null,
        },
      },
    ],
    events: [],
  };
  const parsed = parseAgreementDefinition(definition, new Set(['one', 'other']));
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

describe('the right to give notice has one window for each day it can take effect', () => {
  it.each([
    {
      of: 'quarter',
      edge: 'end',
      windows: ['2026-01-01 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'a June of 30 days does not open it a quarter early',
    },
    {
      of: 'quarter',
      edge: 'start',
      windows: ['2026-01-02 to 2026-04-01 for 2026-07-01', '2026-04-02 to 2026-07-01 for 2026-10-01'],
      because: 'the first of a quarter counts',
    },
    { of: 'year', edge: 'end', windows: ['2025-10-01 to 2026-09-30 for 2026-12-31'], because: 'the year has one end' },
  ] as const)('three months to the $edge of a $of: $because', ({ edge, of, windows }) => {
    const ledger = ledgerOf(
      threeMonthsTo(of, edge),
      { from: day('2026-03-01'), until: day('2026-06-15') },
      day('2026-03-01'),
    );
    expect(
      ledger.flatMap(({ deed, dueOn, opensOn }) =>
        deed.code === 'giveNotice' && dueOn.known ? `${opensOn} to ${dueOn.value} for ${deed.takesEffect}` : [],
      ),
    ).toEqual(windows);
  });
});
