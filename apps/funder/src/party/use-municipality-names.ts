import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MunicipalityNamesFragment = graphql(`
  fragment MunicipalityNames on Agreement {
    parties {
      side
      ...PartyName
    }
  }
`);

/** The municipalities of an agreement, in the order of the document. */
export function useMunicipalityNames() {
  const wording = useWording();
  const nameOf = usePartyName();
  return (agreement: FragmentType<typeof MunicipalityNamesFragment>): string => {
    const { parties } = readFragment(MunicipalityNamesFragment, agreement);
    return wording.list(parties.filter(({ side }) => side === 'MUNICIPALITY').map(nameOf));
  };
}
