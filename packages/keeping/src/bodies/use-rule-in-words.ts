import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { RuleInWordsFragment as Rule } from '../generated/graphql.ts';

const RuleInWordsFragment = graphql(`
  fragment RuleInWords on DecisionRule {
    weight
    majority {
      reach
      share {
        numerator
        denominator
      }
      of
    }
    quorum {
      numerator
      denominator
    }
    tie
    lacks
  }
`);

/** What a body has chosen about votes, a sentence each. */
export function useRuleInWords() {
  const inWords = useSentencesOfRule();
  return (rule: FragmentType<typeof RuleInWordsFragment>) => inWords(readFragment(RuleInWordsFragment, rule));
}

export function useSentencesOfRule() {
  const { t } = useLingui();
  const bases = {
    VOTES_CAST: t`the votes for and against`,
    PRESENT: t`all who take part`,
    ALL_MEMBERS: t`all members`,
  };
  const ties = {
    FAILS: t`When votes are tied, the motion falls.`,
    CHAIR_DECIDES: t`When votes are tied, the chair has the casting vote.`,
    TAKEN_UP_AGAIN: t`When votes are tied, the matter is taken up again.`,
  };

  return ({ lacks, majority, quorum, tie, weight }: Rule): readonly string[] => {
    const sentences: string[] = [];
    if (weight === 'ONE_PER_PARTY') sentences.push(t`Each party has one vote, however many people it sends.`);
    if (weight === 'ONE_PER_SEAT') sentences.push(t`Each filled seat has one vote.`);
    if (majority) {
      const share = `${majority.share.numerator}/${majority.share.denominator}`;
      const base = bases[majority.of];
      sentences.push(
        majority.reach === 'MORE_THAN'
          ? t`A motion needs more than ${share} of ${base}.`
          : t`A motion needs at least ${share} of ${base}.`,
      );
    }
    if (quorum) {
      const share = `${quorum.numerator}/${quorum.denominator}`;
      sentences.push(t`At least ${share} of all votes must take part.`);
    } else if (!lacks.includes('quorum')) sentences.push(t`No quorum is asked for.`);
    if (tie) sentences.push(ties[tie]);
    return sentences;
  };
}
