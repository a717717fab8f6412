import type { WrittenParameters } from './teller.ts';
import { nothingElse } from './teller.ts';
import type { Tools } from './tools.ts';

type DecisionRule = NonNullable<WrittenParameters<'governanceBody'>['decisionRule']>;
type Majority = NonNullable<DecisionRule['majority']>;
type Weight = NonNullable<DecisionRule['weight']>;
type Tie = NonNullable<DecisionRule['tie']>;

export interface DecisionRulePhrases {
  readonly decidingUnstated: (body: string) => string;
  readonly weight: Readonly<Record<Weight, string>>;
  readonly weightUnstated: string;
  readonly reach: Readonly<Record<Majority['reach'], string>>;
  readonly base: Readonly<Record<Majority['of'], string>>;
  /** `reach` is empty where the whole is needed. */
  readonly majority: (reach: string, share: string, base: string) => string;
  readonly majorityUnstated: string;
  readonly quorum: (share: string) => string;
  readonly quorumOfAll: string;
  readonly noQuorum: string;
  readonly quorumUnstated: string;
  readonly tie: Readonly<Record<Tie, string>>;
  readonly tieUnstated: string;
}

/** How a body decides; each part that is left open is said to be. */
export function decisionRuleLines(
  rule: DecisionRule | null,
  say: DecisionRulePhrases,
  { body, share }: Tools & { readonly body: string },
): readonly string[] {
  if (rule === null) return [say.decidingUnstated(body)];
  const { majority, quorum, tie, weight, ...rest } = rule;
  nothingElse(rest);
  return [
    weight === null ? say.weightUnstated : say.weight[weight],
    majority === null
      ? say.majorityUnstated
      : say.majority(reachOf(majority), share(majority.share), say.base[majority.of]),
    quorumLine(),
    tie === null ? say.tieUnstated : say.tie[tie],
  ];

  function reachOf({ reach, share: needed }: Majority): string {
    return reach === 'atLeast' && isWhole(needed) ? '' : say.reach[reach];
  }

  function quorumLine(): string {
    if (quorum === null) return say.quorumUnstated;
    if (quorum.kind === 'none') return say.noQuorum;
    return isWhole(quorum.share) ? say.quorumOfAll : say.quorum(share(quorum.share));
  }
}

function isWhole({ denominator, numerator }: Majority['share']): boolean {
  return numerator === denominator;
}
