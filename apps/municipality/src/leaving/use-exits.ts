import { useAsked } from '@landsby/front';
import { graphql, readFragment } from '../generated/index.ts';

export const ExitShownFragment = graphql(`
  fragment ExitShown on Exit {
    ground
    noticeOn
    lastDay
    mootBecauseTermEnds
    needsCause
    effect {
      day
      undetermined {
        ...Statement
      }
      ...ExplainedDay
    }
    ...ExitEffect
    ...WishedExit
  }
`);

const ExitsQuery = graphql(`
  query Exits($agreement: ID!, $asOf: Day!, $noticeOn: Day!, $wishedExit: Day) {
    agreement(id: $agreement) {
      id
      exits(noticeOn: $noticeOn, wishedExit: $wishedExit, asOf: $asOf) {
        ...ExitShown
      }
    }
  }
`);

interface Asked {
  readonly agreement: string;
  readonly asOf: string;
  readonly noticeOn: string;
  readonly wishedExit: string | null;
}

/** What each way out leads to; while the next answer is on its way the last one stays, with its own day. */
export function useExits(asked: Asked) {
  const [{ data, error }] = useAsked(ExitsQuery, asked, 'cache-first');
  return { exits: readFragment(ExitShownFragment, data?.agreement?.exits ?? []), error };
}
