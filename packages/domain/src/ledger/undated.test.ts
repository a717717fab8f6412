import { expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import type { Answer, Missing } from '../explanation/index.ts';
import { isUndatedByNature } from './undated.ts';

const because = { rules: [], clause: null, steps: [] };
const lacking = (missing: Missing): Answer<Temporal.PlainDate> => ({ known: false, missing, because });

it.each([
  { dueOn: lacking({ code: 'continuous' }), undated: true, because: 'it stands always' },
  { dueOn: lacking({ code: 'onDemand' }), undated: true, because: 'somebody has to ask first' },
  { dueOn: lacking({ code: 'onEvent', event: 'dataBreach' }), undated: true, because: 'something has to happen first' },
  { dueOn: lacking({ code: 'noDeadline' }), undated: false, because: 'a day should have been agreed' },
  { dueOn: { known: true, value: day('2026-06-30'), because } as const, undated: false, because: 'it has its day' },
])('undated by nature $undated: $because', ({ dueOn, undated }) => {
  expect(isUndatedByNature({ dueOn })).toBe(undated);
});
