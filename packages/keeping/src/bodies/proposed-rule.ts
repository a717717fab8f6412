import type { RuleInWordsFragment as Rule } from '../generated/graphql.ts';

const weights = { onePerParty: 'ONE_PER_PARTY', onePerSeat: 'ONE_PER_SEAT' } as const;
const reaches = { atLeast: 'AT_LEAST', moreThan: 'MORE_THAN' } as const;
const bases = { votesCast: 'VOTES_CAST', present: 'PRESENT', allMembers: 'ALL_MEMBERS' } as const;
const ties = { fails: 'FAILS', chairDecides: 'CHAIR_DECIDES', takenUpAgain: 'TAKEN_UP_AGAIN' } as const;

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

interface Written {
  readonly weight: keyof typeof weights | null;
  readonly majority: {
    readonly reach: keyof typeof reaches;
    readonly of: keyof typeof bases;
    readonly share: Share;
  } | null;
  readonly quorum: { readonly share?: Share } | null;
  readonly tie: keyof typeof ties | null;
}

/** The rule that a recorded choice proposes, as the API tells rules; null for any other record. */
export function proposedRule(content: unknown): Rule | null {
  const { chosen } = content as { readonly chosen?: { readonly of: string; readonly rule: Written } };
  if (chosen?.of !== 'decisionRule') return null;
  const { majority, quorum, tie, weight } = chosen.rule;
  return {
    weight: weight && weights[weight],
    majority: majority && { reach: reaches[majority.reach], of: bases[majority.of], share: majority.share },
    quorum: quorum?.share ?? null,
    tie: tie && ties[tie],
    lacks: quorum ? [] : ['quorum'],
  };
}
