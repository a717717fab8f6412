import { usePickedWords } from '@landsby/front';
import { graphql } from '../generated/index.ts';
import type { JudgedFragment as JudgedShown } from '../generated/graphql.ts';

export const JudgedFragment = graphql(`
  fragment Judged on JudgedByPeople {
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    commitment
    words {
      da
      sv
      en
    }
    isOccasion
  }
`);

/** Something left to people, as one of a list: under its clause's heading, where it is one of several. */
export function useJudged() {
  const pick = usePickedWords();
  return ({ clause, commitment, words }: JudgedShown) => {
    const [heading, about] = [pick(clause.heading).text, pick(words).text];
    return {
      value: `${clause.key}/${commitment ?? ''}`,
      label: commitment === null ? heading : `${heading}: ${about}`,
      clause: clause.key,
      commitment,
    };
  };
}
