import { usePickedWords } from '@landsby/front';
import { graphql, readFragment, type FragmentType } from '../../generated/index.ts';
import { namesOf } from '../use-who-names.ts';
import type { FiledWith } from './use-keep-record.ts';

const RecordableBodyFragment = graphql(`
  fragment RecordableBody on Body {
    body
    clause {
      key
    }
    agenda {
      key
      words {
        da
        sv
        en
      }
    }
    participants {
      who {
        key
        ...WhoName
      }
      demands {
        rank
      }
      seats {
        key
        rank
      }
    }
    decisionRule {
      lacks
    }
    agreements {
      id
      version
      viewerParty {
        key
      }
    }
  }
`);

export type RecordableBodyRef = FragmentType<typeof RecordableBodyFragment>;
export type RecordableBody = ReturnType<ReturnType<typeof useRecordableBody>>;

/** What the forms of a body need: who takes part, its agenda, and the agreements that the viewer may record in. */
export function useRecordableBody() {
  const pick = usePickedWords();
  return (ref: RecordableBodyRef) => {
    const { agenda, agreements, body, clause, decisionRule, participants } = readFragment(RecordableBodyFragment, ref);
    const nameOf = namesOf(participants.map(({ who }) => who));
    const filedWith: readonly FiledWith[] = agreements.flatMap(({ id, version, viewerParty }) =>
      viewerParty ? [{ id, version }] : [],
    );
    return {
      ...{ body, nameOf, filedWith },
      clause: clause.key,
      lacks: decisionRule.lacks,
      agenda: agenda.map(({ key, words }) => ({ key, words: pick(words).text })),
      members: participants.map(({ demands, seats, who }) => ({
        key: who.key,
        name: nameOf(who.key),
        ranks: [...new Set(demands.map(({ rank }) => rank))],
        seats,
      })),
    };
  };
}

export interface RecordOfBodyProps {
  readonly body: RecordableBody;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}
