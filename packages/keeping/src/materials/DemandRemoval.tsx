import { useLookedAtDay } from '@landsby/front';
import { SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { useRecording } from '../record/recording.tsx';

const DemandRemovalFragment = graphql(`
  fragment DemandRemoval on Agreement {
    listsToClean(asOf: $asOf) {
      party {
        key
      }
      list {
        asset
        title
      }
    }
  }
`);

/** A power, not a consequence: we demand that our own name and logo go. */
export function DemandRemoval(props: { readonly agreement: FragmentType<typeof DemandRemovalFragment> }) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { ourParty } = useRecording();
  const { listsToClean } = readFragment(DemandRemovalFragment, props.agreement);
  const own = listsToClean.find(({ party }) => party.key === ourParty)?.list ?? [];
  const assets = [...new Map(own.map(({ asset, title }) => [asset, title]))];
  const [picked, setPicked] = useState('leaving');
  if (assets.length === 0) return null;
  return (
    <RecordForm
      opens={t`Demand that our name and logo be taken off`}
      effect={t`The other party sees the demand with its exact list. It cannot be taken back here.`}
      verb={t`Send the demand`}
      record={() => {
        const [trigger, asset] = picked === 'leaving' ? (['LEAVING', null] as const) : (['OUTDATED', picked] as const);
        return { removalDemanded: { on: today, key: newKey('demand'), trigger, asset } };
      }}
    >
      <SelectField
        label={t`From what`}
        value={picked}
        onChange={setPicked}
        options={[
          { value: 'leaving', label: t`From everything, since a party leaves` },
          ...assets.map(([asset, title]) => ({ value: asset, label: t`From ${title}, since it is outdated` })),
        ]}
      />
    </RecordForm>
  );
}
