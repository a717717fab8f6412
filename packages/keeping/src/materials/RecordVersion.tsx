import { useLookedAtDay } from '@landsby/front';
import { SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AssetKind } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { MarksToCarry, type PickedMark } from './MarksToCarry.tsx';
import { useAssetKinds } from './use-asset-kinds.ts';

export const RecordVersionFragment = graphql(`
  fragment RecordVersion on Agreement {
    materials(asOf: $asOf) {
      key
      title
    }
    ...MarksToCarry
  }
`);

interface NextVersion {
  readonly asset: string;
  readonly title: string;
  readonly of: AssetKind;
  readonly material: string | null;
  readonly version: number;
}

interface RecordVersionProps {
  readonly agreement: FragmentType<typeof RecordVersionFragment>;
  /** The next version of something that is there; left out for something new. */
  readonly next?: NextVersion;
}

const kindsInOrder: readonly AssetKind[] = ['MARKETING', 'SOCIAL_MEDIA', 'PRESS_RELEASE', 'OTHER'];

/** Something new to publish, or a changed version of it. */
export function RecordVersion({ agreement, next }: RecordVersionProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const kinds = useAssetKinds();
  const within = readFragment(RecordVersionFragment, agreement);
  const [title, setTitle] = useState(next?.title ?? '');
  const [of, setOf] = useState<AssetKind>(next?.of ?? 'MARKETING');
  const [material, setMaterial] = useState(next?.material ?? '');
  const [carries, setCarries] = useState<readonly PickedMark[]>([]);
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={next ? t`Record a changed version of ${next.title}` : t`Record something new to publish`}
      effect={
        next
          ? t`Approvals of earlier versions do not hold for it. Whoever must approve it sees it now.`
          : t`Whoever must approve it sees it now. It may be published once they have.`
      }
      verb={t`Record the version`}
      onKept={() => {
        setCarries([]);
        setTried(false);
        if (!next) setTitle('');
      }}
      record={() => {
        setTried(true);
        if (title.trim() === '') return null;
        const { asset, version } = next ?? { asset: newKey('asset'), version: 1 };
        return {
          assetVersioned: {
            on: today,
            asset,
            version,
            title: title.trim(),
            of,
            material: material === '' ? null : material,
            carries: [...carries],
          },
        };
      }}
    >
      <TextField
        label={t`What it is called`}
        value={title}
        onChange={setTitle}
        {...(tried && title.trim() === '' && { failure: t`Give it a name.` })}
      />
      {!next && (
        <SelectField
          label={t`What it is`}
          value={of}
          onChange={(value) => setOf(kindsInOrder.find((kind) => kind === value) ?? 'OTHER')}
          options={kindsInOrder.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
      )}
      {!next && within.materials.length > 0 && (
        <SelectField
          label={t`Belongs to the material`}
          isOptional
          value={material}
          onChange={setMaterial}
          options={[
            { value: '', label: t`None` },
            ...within.materials.map((one) => ({ value: one.key, label: one.title })),
          ]}
        />
      )}
      <MarksToCarry agreement={within} picked={carries} onChange={setCarries} />
    </RecordForm>
  );
}
