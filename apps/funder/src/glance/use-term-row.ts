import { type Scale, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import type { TimelineRow, TimelineSpan } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { isNotConcluded } from '../agreement/agreement-state.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

const TermRowFragment = graphql(`
  fragment TermRow on Agreement {
    id
    ...AgreementNames
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
    appropriations {
      year
    }
    unfunded(asOf: $asOf) {
      spans {
        from
        until
      }
    }
  }
`);

/** A term as a line: outlined where it binds nobody yet, hatched where duties run on and money does not. */
export function useTermRow(among: readonly FragmentType<typeof TermRowFragment>[]) {
  const { t } = useLingui();
  const wording = useWording();
  const { nameOf } = useAgreementNames(readFragment(TermRowFragment, among));

  return (agreement: FragmentType<typeof TermRowFragment>, scale: Scale): TimelineRow => {
    const shown = readFragment(TermRowFragment, agreement);
    const { appropriations, id, status, term, unfunded } = shown;
    const missing = readFragment(StatementFragment, term.ends.undetermined ?? term.starts.undetermined);
    const state = wording.label('agreementState', status.state);
    const lookOf = ({ isFunded }: Stretch): TimelineSpan['look'] => {
      if (isFunded === false) return 'hatched';
      if (isNotConcluded(status.state)) return 'outline';
      return isFunded === null && term.ends.day === null ? 'dotted' : 'solid';
    };
    const labelOf = ({ isFunded }: Stretch): string => {
      if (isFunded === null) return missing ? wording.missing(missing).word : t`no appropriation recorded`;
      return isFunded ? t`money set aside` : t`no money set aside`;
    };
    const stretches = stretchesOf(
      { from: term.starts.day ?? firstDayOf(appropriations), until: term.ends.day, without: unfunded.spans },
      scale.from,
    );
    return {
      id,
      label: nameOf(shown),
      detail: state,
      spans: stretches.map((stretch) => ({
        id: stretch.from,
        from: stretch.from,
        to: stretch.until,
        look: lookOf(stretch),
        label: labelOf(stretch),
      })),
    };
  };
}

/** A term of unknown beginning is drawn from where its money begins. */
function firstDayOf(granted: readonly { readonly year: number }[]): string | null {
  return granted.length === 0 ? null : `${Math.min(...granted.map(({ year }) => year))}-01-01`;
}
