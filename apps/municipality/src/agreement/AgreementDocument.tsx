import { CitedStatutes, Precedence } from '@landsby/keeping/agreement';
import { ComparedWith, useComparison } from '@landsby/keeping/difference';
import { AgreementText, CoverageInShort, Silences } from '@landsby/reading/agreement';
import { Stack } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMargin } from './use-margin.tsx';

const AgreementDocumentFragment = graphql(`
  fragment AgreementDocument on Agreement {
    ...AgreementText
    ...AgreementMargin
    ...Comparable
    ...ComparedWith
    ...CoverageInShort
    ...Silences
    ...CitedStatutes
    ...Precedence
  }
`);

interface AgreementDocumentProps {
  readonly agreement: FragmentType<typeof AgreementDocumentFragment>;
}

export function AgreementDocument({ agreement }: AgreementDocumentProps) {
  const shown = readFragment(AgreementDocumentFragment, agreement);
  const margin = useMargin(shown);
  const comparison = useComparison(shown);

  return (
    <Stack>
      <CoverageInShort agreement={shown} />
      <ComparedWith agreement={shown} comparison={comparison} />
      <AgreementText
        agreement={shown}
        margin={margin}
        {...(comparison && { comparedOf: comparison.notesOf })}
        afterword={
          <>
            <Precedence agreement={shown} />
            <CitedStatutes agreement={shown} />
            <Silences agreement={shown} />
          </>
        }
      />
    </Stack>
  );
}
