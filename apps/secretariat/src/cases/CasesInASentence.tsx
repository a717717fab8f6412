import { useWording } from '@landsby/front';
import { Plural, Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const CasesInASentenceFragment = graphql(`
  fragment CasesInASentence on CaseToOpen {
    leadTime {
      openBy
      blocked {
        code
      }
      undetermined {
        code
      }
    }
  }
`);

interface CasesInASentenceProps {
  readonly cases: readonly FragmentType<typeof CasesInASentenceFragment>[];
}

/** How many can no longer make it, when the first must be opened, and how many cannot be told. */
export function CasesInASentence(props: CasesInASentenceProps) {
  const wording = useWording();
  const cases = readFragment(CasesInASentenceFragment, props.cases);
  const late = cases.filter(({ leadTime }) => leadTime.blocked !== null).length;
  const untold = cases.filter(({ leadTime }) => leadTime.undetermined !== null).length;
  const [first] = cases
    .flatMap(({ leadTime }) => leadTime.openBy ?? [])
    .toSorted((one, other) => one.localeCompare(other));
  return (
    <>
      {late > 0 && (
        <Plural
          value={late}
          one="# case can no longer be decided in time."
          other="# cases can no longer be decided in time."
        />
      )}{' '}
      {first !== undefined && <Trans>The next must be opened by {wording.day(first)}.</Trans>}{' '}
      {untold > 0 && (
        <Plural
          value={untold}
          one="Of # it cannot be told, since meeting days are missing."
          other="Of # it cannot be told, since meeting days are missing."
        />
      )}
    </>
  );
}
