import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { RecordOf } from '../record/index.ts';
import { keepRecord } from './keep-record.ts';

const agreement = anAgreement({ clauses: [aClause('commitment'), aClause('purpose')] });
const today = day('2026-11-22');
const judgement: RecordOf<'judgementMade'> = {
  kind: 'judgementMade',
  on: day('2026-11-20'),
  by: 'municipality',
  clause: 'commitment',
  commitment: 'act',
  kept: 'partlyKept',
  reason: 'Two schools of three take part.',
};

describe('S1.07, S2.18, S3.08, S3.12, S3.16, S4.45 what only people can judge is kept with their reason', () => {
  it.each([
    { said: {}, refusal: null, because: 'one commitment of a clause' },
    { said: { commitment: null }, refusal: null, because: 'the clause as a whole' },
    { said: { clause: 'purpose', commitment: null }, refusal: null, because: 'any clause can be judged' },
    {
      said: { clause: 'trust' },
      refusal: { code: 'unknownClause', clause: 'trust' },
      because: 'there is no such clause',
    },
    {
      said: { commitment: 'other' },
      refusal: { code: 'unknownClause', clause: 'commitment/other' },
      because: 'the clause has no such commitment',
    },
    {
      said: { clause: 'purpose' },
      refusal: { code: 'unknownClause', clause: 'purpose/act' },
      because: 'a purpose has no commitments',
    },
  ])('$because', ({ refusal, said }) => {
    const record = { ...judgement, ...said };
    const kept = keepRecord(agreement, record, today);
    expect(kept).toEqual(
      refusal ? { accepted: false, refusal } : { accepted: true, value: { ...agreement, events: [record] } },
    );
  });
});
