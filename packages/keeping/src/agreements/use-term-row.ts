import type { Scale } from '@landsby/front';
import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import type { TimelineRow, TimelineSpan } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const TermRowFragment = graphql(`
  fragment TermRow on Agreement {
    id
    title {
      da
      sv
      en
    }
    status(asOf: $asOf) {
      state
    }
    term(asOf: $asOf) {
      starts {
        day
        undetermined {
          ...Statement
        }
      }
      ends {
        day
        undetermined {
          ...Statement
        }
      }
    }
    notices(asOf: $asOf) {
      givenOn
      by {
        ...PartyName
      }
    }
  }
`);

/** An agreement's term as a line: open where it runs without end, dotted where its end cannot be told. */
export function useTermRow() {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();

  const gaveNotice = (giver: string) => t`${giver} gave notice`;

  return (agreement: FragmentType<typeof TermRowFragment>, scale: Scale): TimelineRow => {
    const { id, notices, status, term, title } = readFragment(TermRowFragment, agreement);
    const missing = readFragment(StatementFragment, term.ends.undetermined ?? term.starts.undetermined);
    const runsWithoutEnd = missing?.code === 'endUnstated';
    const isCertain = term.ends.day !== null || runsWithoutEnd;
    const state = wording.label('agreementState', status.state);
    const span: TimelineSpan = {
      id: 'term',
      from: term.starts.day ?? scale.from,
      to: term.ends.day,
      look: !isCertain || term.starts.day === null ? 'dotted' : isConcluded(status.state) ? 'solid' : 'outline',
      label: missing ? `${state}. ${wording.missing(missing).missing}` : state,
    };
    return {
      id,
      label: pick(title).text,
      ...(missing && { detail: wording.missing(missing).word }),
      spans: [span],
      marks: notices.map(({ by, givenOn }) => ({
        id: `notice-${givenOn}`,
        day: givenOn,
        state: 'due' as const,
        label: gaveNotice(nameOf(by)),
      })),
    };
  };
}

function isConcluded(state: string): boolean {
  return !['DRAFT', 'RECOMMENDED', 'APPROVED', 'REJECTED'].includes(state);
}
