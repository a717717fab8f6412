import { usePickedWords, useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { DefinitionList, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const WhoHasSignedFragment = graphql(`
  fragment WhoHasSigned on Agreement {
    signatures {
      party {
        ...PartyName
      }
      signatories {
        number
        role {
          da
          sv
          en
        }
        signedOn
      }
    }
  }
`);

/** Party by party, and role by role where the agreement names who signs. */
export function WhoHasSigned({ agreement }: { readonly agreement: FragmentType<typeof WhoHasSignedFragment> }) {
  const nameOf = usePartyName();
  const pick = usePickedWords();
  const { signatures } = readFragment(WhoHasSignedFragment, agreement);
  return (
    <div className="max-w-[48rem]">
      <DefinitionList
        items={signatures.map(({ party, signatories }) => ({
          term: nameOf(party),
          is: (
            <Stack space="tight">
              {signatories.map(({ number, role, signedOn }) => (
                <Signed key={number} role={role && pick(role).text} on={signedOn} />
              ))}
            </Stack>
          ),
        }))}
      />
    </div>
  );
}

function Signed({ on, role }: { readonly on: string | null; readonly role: string | null }) {
  const wording = useWording();
  if (on === null)
    return (
      <span>
        {role === null ? <Trans>No signature recorded here</Trans> : <Trans>{role}: no signature recorded here</Trans>}
      </span>
    );
  const day = wording.day(on);
  return (
    <span>
      {role === null ? (
        <Trans>Signed on {day}</Trans>
      ) : (
        <Trans>
          {role}: signed on {day}
        </Trans>
      )}
    </span>
  );
}
