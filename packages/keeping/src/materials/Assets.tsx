import { EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { AssetInVersions } from './AssetInVersions.tsx';
import { RecordVersion } from './RecordVersion.tsx';

const AssetsFragment = graphql(`
  fragment Assets on Agreement {
    id
    assets(asOf: $asOf) {
      key
      ...AssetInVersions
    }
    ...RecordVersion
  }
`);

/** Posters, posts and films: each version, who approved it, where it hangs. */
export function Assets(props: { readonly agreement: FragmentType<typeof AssetsFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(AssetsFragment, props.agreement);
  const { assets, id } = agreement;
  return (
    <Section
      title={t`Posters, posts and films`}
      lead={
        <Sentence>
          <Trans>An approval is for one version. A change makes a new version, and that needs a new approval.</Trans>
        </Sentence>
      }
    >
      <Stack space="wide">
        {assets.length === 0 && (
          <EmptyState title={t`Nothing is recorded yet`}>
            <Trans>
              Record a poster, a post or a film, and it says here whose approval it needs before it is published.
            </Trans>
          </EmptyState>
        )}
        {assets.map((asset) => (
          <AssetInVersions key={asset.key} asset={asset} agreement={id} within={agreement} />
        ))}
        <RecordVersion agreement={agreement} />
      </Stack>
    </Section>
  );
}
