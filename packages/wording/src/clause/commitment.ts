import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';
import type { Line } from './told.ts';

type Action = WrittenParameters<'commitment'>['actions'][number];
type Service = NonNullable<WrittenParameters<'commitment'>['services']>[number];

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
  readonly services: string;
  readonly service: Readonly<Record<Service['audience'], (service: string) => string>>;
  readonly price: Readonly<Record<Service['price'], string>>;
}

export const commitment: Teller<'commitment', CommitmentPhrases> = (
  { actions, by, services = [], to, ...rest },
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
      offered(),
    ];
  }
  return [
    { lead: lead(), items: actions.map(item) },
    has('continuous') ? (isAll('continuous') ? say.allContinuous : say.othersContinuous) : null,
    isAll('noDeadline') ? say.noneHasDeadline : null,
    offered(),
  ];

  function offered(): Line | null {
    if (services.length === 0) return null;
    const items = services.map(({ audience, key: _key, price, words: spoken, ...others }) => {
      nothingElse(others);
      return `${say.service[audience](words(spoken))} ${say.price[price]}`;
    });
    return { lead: say.services, items };
  }

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
