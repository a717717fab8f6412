import { useLingui } from '@lingui/react/macro';
import type { AssetKind } from '../generated/graphql.ts';

export function useAssetKinds(): Readonly<Record<AssetKind, string>> {
  const { t } = useLingui();
  return {
    MARKETING: t`Marketing material`,
    SOCIAL_MEDIA: t`Post on social media`,
    PRESS_RELEASE: t`Press release`,
    OTHER: t`Something else`,
  };
}
