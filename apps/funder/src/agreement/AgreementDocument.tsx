import { AgreementText, CoverageInShort, Silences } from '@landsby/reading/agreement';
import { Stack } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMargin } from './use-margin.tsx';

const AgreementDocumentFragment = graphql(`
  fragment AgreementDocument on Agreement {
    ...AgreementText
    ...AgreementMargin
    ...CoverageInShort
    ...Silences
  }
`);

interface AgreementDocumentProps {
  readonly agreement: FragmentType<typeof AgreementDocumentFragment>;
}

export function AgreementDocument({ agreement }: AgreementDocumentProps) {
  const shown = readFragment(AgreementDocumentFragment, agreement);
  const margin = useMargin(shown);

  return (
    <Stack>
      <CoverageInShort agreement={shown} />
      <AgreementText agreement={shown} margin={margin} afterword={<Silences agreement={shown} />} />
    </Stack>
  );
}
