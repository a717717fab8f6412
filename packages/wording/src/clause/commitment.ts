import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Action = WrittenParameters<'commitment'>['actions'][number];

export interface CommitmentPhrases {
  readonly must: (who: string) => string;
  /** With how many they are who must. */
  readonly mustTowards: (who: string, towards: string, count: number) => string;
  readonly mustTowardsEachOther: (who: string) => string;
  readonly action: (action: string, when: string) => string;
  /** Said after an action. */
  readonly shownForEachEffort: string;
  readonly allContinuous: string;
  readonly othersContinuous: string;
  readonly noneHasDeadline: string;
}

export const commitment: Teller<'commitment', CommitmentPhrases> = (
  { actions, by, to, ...rest },
  say,
  { names, timed, when, words },
) => {
  nothingElse(rest);
  const has = (kind: Action['timing']['kind']) => actions.some(({ timing }) => timing.kind === kind);
  const isAll = (kind: Action['timing']['kind']) => actions.every(({ timing }) => timing.kind === kind);
  const [first] = actions;
  if (first && actions.length === 1 && !has('continuous') && !has('noDeadline')) {
    return [
      timed(`${lead()} ${words(first.words)}`, first.timing),
      first.shownForEachEffort ? say.shownForEachEffort : null,
    ];
  }
  return [
    { lead: lead(), items: actions.map(item) },
    has('continuous') ? (isAll('continuous') ? say.allContinuous : say.othersContinuous) : null,
    isAll('noDeadline') ? say.noneHasDeadline : null,
  ];

  /** What is to be done all the time needs no word each. */
  function item({ key: _key, ruleIds: _rules, shownForEachEffort, timing, words: spoken, ...others }: Action): string {
    nothingElse(others);
    const action = words(spoken);
    const isSaidBelow = timing.kind === 'continuous' || isAll('noDeadline');
    const said = isSaidBelow || action.includes(when(timing)) ? action : say.action(action, when(timing));
    return shownForEachEffort ? `${said}. ${say.shownForEachEffort}` : said;
  }

  function lead(): string {
    if (to.length === 0) return say.must(names(by));
    const isMutual = by.length > 1 && new Set(by).symmetricDifference(new Set(to)).size === 0;
    return isMutual ? say.mustTowardsEachOther(names(by)) : say.mustTowards(names(by), names(to), by.length);
  }
};
