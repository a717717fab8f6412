import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aDraft } from './a-draft.ts';
import type { Said, Word } from './said.ts';
import { attestersNeeded, type Judgement, settledByWord, withHalfAWord } from './settled.ts';

const all = ['first', 'second', 'third'];
const word = (by: string, on: string, reason = ''): Word => ({ by, on: day(on), reason });
const said = (words: Partial<Said>): Said => ({ done: [], waived: [], breached: [], ...words });

describe('how many must say that it was done', () => {
  it.each([
    { who: ['first'], toWhom: ['second'], parties: all, needed: 1, because: 'the one who owes it' },
    { who: ['first'], toWhom: ['first'], parties: all, needed: 1, because: 'nobody else is there to say so' },
    { who: all, toWhom: [], parties: all, needed: 2, because: 'what all owe to one another takes two' },
    {
      who: ['first', 'second'],
      toWhom: ['third'],
      parties: all,
      needed: 1,
      because: 'it is owed to somebody outside: one word of those who owe it is enough',
    },
    {
      who: ['first', 'second'],
      toWhom: ['second', 'third'],
      parties: all,
      needed: 1,
      because: 'one to whom it is owed does not owe it',
    },
    { who: ['first', 'gone'], toWhom: [], parties: ['first'], needed: 1, because: 'the other has left' },
  ])('$needed of $who to $toWhom: $because', ({ needed, parties, toWhom, who }) => {
    expect(attestersNeeded(aDraft({ who, toWhom }), parties)).toBe(needed);
  });
});

describe('what words settle', () => {
  it.each([
    { who: ['first'], said: {}, settled: null, because: 'nothing has been said' },
    {
      who: ['first'],
      said: { done: [word('first', '2026-02-01')] },
      settled: ['fulfilled', { code: 'fulfilledOn', day: day('2026-02-01'), by: 'first' }],
      because: 'its debtor’s word is enough',
    },
    {
      who: all,
      said: { done: [word('first', '2026-02-01')] },
      settled: null,
      because: 'one of those who owe it to one another is not',
    },
    {
      who: all,
      said: { done: [word('first', '2026-02-01'), word('second', '2026-02-03'), word('third', '2026-02-09')] },
      settled: ['fulfilled', { code: 'attested', day: day('2026-02-03'), by: ['first', 'second'] }],
      because: 'with the second it is a fact, and a third adds nothing',
    },
    {
      who: ['first'],
      said: { waived: [word('second', '2026-02-01', 'Held online')] },
      settled: null,
      because: 'one of two to whom it is owed cannot let it go alone',
    },
    {
      who: ['first'],
      said: { waived: [word('second', '2026-02-01', 'Held online'), word('third', '2026-02-05', 'Held online')] },
      settled: ['waived', { code: 'waivedOn', day: day('2026-02-05'), by: ['second', 'third'], reason: 'Held online' }],
      because: 'both let it go for the same reason',
    },
    {
      who: ['first'],
      said: { waived: [word('second', '2026-02-01', 'Held online.'), word('third', '2026-02-05', 'Too late.')] },
      settled: [
        'waived',
        { code: 'waivedOn', day: day('2026-02-05'), by: ['second', 'third'], reason: 'Held online. Too late.' },
      ],
      because: 'two reasons are both told',
    },
    {
      who: ['first'],
      said: { waived: [word('first', '2026-02-01', 'No time'), word('second', '2026-02-01', 'Held online')] },
      settled: null,
      because: 'who owes it lets nothing go',
    },
    {
      who: ['first', 'second'],
      said: { waived: [word('third', '2026-02-01', 'Text'), word('first', '2026-02-02', 'No time')] },
      settled: ['waived', { code: 'waivedOn', day: day('2026-02-01'), by: ['third'], reason: 'Text' }],
      because: 'nor does it count among those who do',
    },
    {
      who: ['first'],
      said: { breached: [word('second', '2026-02-01', 'Not held'), word('third', '2026-02-02', 'Nor now')] },
      settled: ['breached', { code: 'breachDeclaredOn', day: day('2026-02-01'), by: 'second', reason: 'Not held' }],
      because: 'the first who says so',
    },
    {
      who: ['first', 'second'],
      said: { waived: [word('third', '2026-02-05', 'Text')], breached: [word('third', '2026-02-01', 'Not held')] },
      settled: ['waived', { code: 'waivedOn', day: day('2026-02-05'), by: ['third'], reason: 'Text' }],
      because: 'a breach may be let go',
    },
  ])('of $who: $because', ({ said: words, settled, who }) => {
    expect(settledByWord(aDraft({ who }), said(words), all)).toEqual(settled);
  });
});

describe('a word that does not settle it', () => {
  const open: Judgement = ['open', { code: 'standing' }];
  const notYet: Judgement = ['notYet', { code: 'notConcluded' }];
  const moot: Judgement = ['moot', { code: 'windowClosed', day: day('2026-01-01') }];
  const done = [word('first', '2026-02-01'), word('second', '2026-02-03')];
  const waived = [word('third', '2026-02-04', 'Text')];

  it.each([
    {
      judged: open,
      said: { done, waived },
      told: ['open', { code: 'awaitsOther', day: day('2026-02-03'), by: ['first', 'second'] }],
      because: 'waits for the others’ word that it is done',
    },
    {
      judged: open,
      said: { waived },
      told: ['open', { code: 'waiverAwaits', day: day('2026-02-04'), by: ['third'] }],
      because: 'or for the others to let it go too',
    },
    { judged: notYet, said: { done }, told: notYet, because: 'changes nothing before its time' },
    { judged: moot, said: { waived }, told: moot, because: 'nor after it' },
    { judged: open, said: {}, told: open, because: 'none at all waits for nobody' },
  ])('$because', ({ judged, said: words, told }) => {
    expect(withHalfAWord(judged, said(words))).toEqual(told);
  });
});
