import { DefinitionList } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';
import { usePartyName } from '../party/use-party-name.ts';

const WhoHasSignedFragment = graphql(`
  fragment WhoHasSigned on Agreement {
    signatures {
      party {
        ...PartyName
      }
      signedOn
    }
  }
`);

export function WhoHasSigned({ agreement }: { readonly agreement: FragmentType<typeof WhoHasSignedFragment> }) {
  const wording = useWording();
  const nameOf = usePartyName();
  const { signatures } = readFragment(WhoHasSignedFragment, agreement);
  return (
    <div className="max-w-[48rem]">
      <DefinitionList
        items={signatures.map(({ party, signedOn }) => ({
          term: nameOf(party),
          is:
            signedOn === null ? (
              <Trans>No signature recorded here</Trans>
            ) : (
              <Trans>Signed on {wording.day(signedOn)}</Trans>
            ),
        }))}
      />
    </div>
  );
}
