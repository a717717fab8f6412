import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { Explained, Sentence, Stack, Undetermined } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MaterialOwnersFragment = graphql(`
  fragment MaterialOwners on Material {
    owners {
      ...PartyName
    }
    undetermined {
      ...Statement
    }
    terms
    because {
      ...Trace
    }
  }
`);

interface MaterialOwnersProps {
  readonly material: FragmentType<typeof MaterialOwnersFragment>;
  readonly agreement: string;
}

export function MaterialOwners({ material, agreement }: MaterialOwnersProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { because, owners, terms, undetermined } = readFragment(MaterialOwnersFragment, material);
  const trace = useTrace()({ label: t`Owned by`, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);
  return (
    <Stack space="tight">
      <span>
        {missing ? (
          <Undetermined {...trace} {...wording.missing(missing)} />
        ) : (
          <Explained {...trace} value={wording.list((owners ?? []).map(nameOf))} />
        )}
      </span>
      {terms !== null && <Sentence look="quiet">{terms}</Sentence>}
    </Stack>
  );
}
