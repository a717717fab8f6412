import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Action = WrittenParameters<'commitment'>['actions'][number];

export interface CommitmentPhrases {
  readonly must: (who: string) => string;
  readonly mustTowards: (who: string, towards: string) => string;
  readonly mustTowardsEachOther: (who: string) => string;
  readonly action: (action: string, when: string) => string;
  readonly allContinuous: string;
  readonly noneHasDeadline: string;
}

export const commitment: Teller<'commitment', CommitmentPhrases> = (
  { actions, by, to, ...rest },
  say,
  { names, when, words },
) => {
  nothingElse(rest);
  const kinds = new Set(actions.map(({ timing }) => timing.kind));
  const isAll = (kind: Action['timing']['kind']) => kinds.size === 1 && kinds.has(kind);
  const saysOnce = isAll('continuous') || isAll('noDeadline');
  const items = actions.map(({ key: _key, ruleIds: _rules, timing, words: action, ...others }) => {
    nothingElse(others);
    return saysOnce ? words(action) : say.action(words(action), when(timing));
  });
  return [
    { lead: lead(), items },
    isAll('continuous') ? say.allContinuous : null,
    isAll('noDeadline') ? say.noneHasDeadline : null,
  ];

  function lead(): string {
    if (to.length === 0) return say.must(names(by));
    const isMutual = by.length > 1 && by.length === to.length && by.every((key) => to.includes(key));
    return isMutual ? say.mustTowardsEachOther(names(by)) : say.mustTowards(names(by), names(to));
  }
};
