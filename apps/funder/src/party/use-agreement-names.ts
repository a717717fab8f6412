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
  const municipalitiesOf = useMunicipalityNames();
  const alike = Map.groupBy(readFragment(AgreementNamesFragment, among), municipalitiesOf);

  return (agreement: Named): string => {
    const named = readFragment(AgreementNamesFragment, agreement);
    const municipalities = municipalitiesOf(named);
    const isOneOfSeveral = (alike.get(municipalities)?.length ?? 0) > 1;
    return isOneOfSeveral ? `${municipalities}: ${pick(named.title).text}` : municipalities;
  };
}
