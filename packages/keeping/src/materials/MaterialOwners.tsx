import { useWording } from '@landsby/front';
import { Explained, Sentence, Stack, Undetermined } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { StatementFragment } from '../explanation/statement.ts';
import { useTrace } from '../explanation/use-trace.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePartyName } from '../party/use-party-name.ts';

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
