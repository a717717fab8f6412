import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { EffortToChooseFragment } from './effort-to-choose.ts';

interface CompleteEffortProps {
  readonly efforts: readonly FragmentType<typeof EffortToChooseFragment>[];
}

/** A chosen effort is complete, once children have taken part in each phase that is asked for. */
export function CompleteEffort({ efforts }: CompleteEffortProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const chosen = readFragment(EffortToChooseFragment, efforts).filter(
    ({ completeSince, finalSince }) => finalSince !== null && completeSince === null,
  );
  const [on, setOn] = useState<string | null>(today);
  const [effort, setEffort] = useState('');
  const missing: readonly Missing[] = [
    ...(effort === '' ? [{ field: 'effort', says: t`Choose the effort.` }] : []),
    ...(on === null ? [{ field: 'on', says: t`Give the day it was complete.` }] : []),
  ];
  if (chosen.length === 0) return null;

  return (
    <RecordForm
      opens={t`Record that an effort is complete`}
      effect={t`An effort is complete only when children have taken part in each phase that the agreement names.`}
      verb={t`Record that it is complete`}
      missing={missing}
      onKept={() => setEffort('')}
      record={() => ({ effortCompleted: { on: on ?? today, effort } })}
    >
      {(say) => (
        <>
          <SelectField
            label={t`Which effort`}
            value={effort}
            onChange={setEffort}
            options={[{ value: '', label: t`Choose` }, ...chosen.map(({ key, name }) => ({ value: key, label: name }))]}
            {...say('effort')}
          />
          <DayField label={t`Complete on`} value={on} onChange={setOn} latest={today} {...say('on')} />
        </>
      )}
    </RecordForm>
  );
}
