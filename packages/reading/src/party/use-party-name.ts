import { useLingui } from '@lingui/react/macro';
import { graphql, type FragmentType, readFragment } from '../generated/index.ts';

export const PartyNameFragment = graphql(`
  fragment PartyName on Party {
    key
    side
    organisation {
      name
    }
  }
`);

export type NamedParty = FragmentType<typeof PartyNameFragment>;

/** The organisation's name; for the empty place of a template, what shall stand there. */
export function usePartyName() {
  const { t } = useLingui();
  return (party: NamedParty): string => {
    const { organisation, side } = readFragment(PartyNameFragment, party);
    if (organisation) return organisation.name;
    return side === 'MUNICIPALITY' ? t`the municipality` : t`the organisation`;
  };
}
