import { useWording } from '@landsby/front';
import { Plural, Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';

const HorizonInASentenceFragment = graphql(`
  fragment HorizonInASentence on FundingRow {
    agreement {
      ...AgreementNames
    }
    unfunded {
      spans {
        from
      }
    }
  }
`);

interface HorizonInASentenceProps {
  readonly rows: readonly FragmentType<typeof HorizonInASentenceFragment>[];
}

/** In how many agreements the money does not last, and where it is missing first. */
export function HorizonInASentence(props: HorizonInASentenceProps) {
  const wording = useWording();
  const rows = readFragment(HorizonInASentenceFragment, props.rows);
  const { nameOf } = useAgreementNames(rows.map(({ agreement }) => agreement));
  const short = rows
    .flatMap(({ agreement, unfunded }) => (unfunded.spans ?? []).slice(0, 1).map(({ from }) => ({ agreement, from })))
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const untold = rows.filter(({ unfunded }) => unfunded.spans === null).length;
  const [first] = short;
  const count = rows.length;
  if (!first && untold === count) return <Trans>No agreement says what money is set aside for it.</Trans>;
  if (!first) return <Trans>Wherever money is set aside, it lasts the whole term.</Trans>;
  const municipalities = nameOf(first.agreement);
  return (
    <Trans>
      <Plural
        value={short.length}
        one={`# of ${count} agreements has no money set aside for part of its term.`}
        other={`# of ${count} agreements have no money set aside for part of their term.`}
      />{' '}
      The first is {municipalities}, from {wording.day(first.from)}.
    </Trans>
  );
}
