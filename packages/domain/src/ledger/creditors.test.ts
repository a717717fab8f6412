import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aDraft } from './a-draft.ts';
import { creditorsAmong, creditorsOf } from './creditors.ts';

describe('to whom a duty is owed', () => {
  it.each([
    { who: ['first'], toWhom: ['third'], owed: ['third'], because: 'its clause names whom' },
    { who: ['first', 'second'], toWhom: ['first'], owed: ['first'], because: 'even where that is one who owes it' },
    { who: ['first'], toWhom: [], owed: ['second', 'third'], because: 'it names nobody: all others' },
    {
      who: ['first', 'second', 'third'],
      toWhom: [],
      owed: ['first', 'second', 'third'],
      because: 'all owe it to one another',
    },
    { who: ['first'], toWhom: ['second', 'gone'], owed: ['second'], because: 'one of two has left' },
    {
      who: ['first'],
      toWhom: ['gone', 'away'],
      owed: ['gone', 'away'],
      because: 'all have left: nobody else steps in',
    },
  ])('by $who, naming $toWhom, it is $owed: $because', ({ owed, toWhom, who }) => {
    expect(creditorsAmong(['first', 'second', 'third'], aDraft({ who, toWhom }))).toEqual(owed);
    expect(creditorsOf(anAgreement({ parties: ['first', 'second', 'third'] }), aDraft({ who, toWhom }))).toEqual(owed);
  });
});
