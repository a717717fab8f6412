import { usePickedWords } from '@landsby/front';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMunicipalityNames } from './use-municipality-names.ts';

const AgreementNamesFragment = graphql(`
  fragment AgreementNames on Agreement {
    title {
      da
      sv
      en
    }
    ...MunicipalityNames
  }
`);
type Named = FragmentType<typeof AgreementNamesFragment>;

/** Agreements by their municipality; with their title where one has several of them. */
export function useAgreementNames(among: readonly Named[]) {
  const pick = usePickedWords();
  const namesOf = useMunicipalityNames();
  const alike = Map.groupBy(readFragment(AgreementNamesFragment, among), namesOf);

  const partsOf = (agreement: Named): readonly string[] => {
    const named = readFragment(AgreementNamesFragment, agreement);
    const municipalities = namesOf(named);
    const isOneOfSeveral = (alike.get(municipalities)?.length ?? 0) > 1;
    return isOneOfSeveral ? [municipalities, pick(named.title).text] : [municipalities];
  };
  return {
    nameOf: (agreement: Named): string => partsOf(agreement).join(': '),
    municipalitiesOf: (agreement: Named): string => namesOf(readFragment(AgreementNamesFragment, agreement)),
    /** What is still to be said of it beside the one who pays. */
    besidePayer: (agreement: Named, payer: string): string =>
      partsOf(agreement)
        .filter((part) => part !== payer)
        .join(': '),
  };
}
