import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { EffortToChooseFragment } from './effort-to-choose.ts';

interface ChooseEffortProps {
  readonly efforts: readonly FragmentType<typeof EffortToChooseFragment>[];
}

/** A proposed effort is finally chosen, together. */
export function ChooseEffort({ efforts }: ChooseEffortProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const proposed = readFragment(EffortToChooseFragment, efforts).filter(({ finalSince }) => finalSince === null);
  const [on, setOn] = useState<string | null>(today);
  const [effort, setEffort] = useState('');
  const [process, setProcess] = useState('');
  const missing: readonly Missing[] = [
    ...(effort === '' ? [{ field: 'effort', says: t`Choose the effort.` }] : []),
    ...(on === null ? [{ field: 'on', says: t`Give the day it was chosen.` }] : []),
    ...(process.trim() === '' ? [{ field: 'process', says: t`Write how it was chosen together.` }] : []),
  ];
  if (proposed.length === 0) return null;

  return (
    <RecordForm
      opens={t`Record that an effort is finally chosen`}
      effect={t`This needs the joint mapping first, where the agreement says so.`}
      verb={t`Record the choice`}
      missing={missing}
      onKept={() => {
        setEffort('');
        setProcess('');
      }}
      record={() => ({ effortMadeFinal: { on: on ?? today, effort, process: process.trim() } })}
    >
      {(say) => (
        <>
          <SelectField
            label={t`Which effort`}
            value={effort}
            onChange={setEffort}
            options={[
              { value: '', label: t`Choose` },
              ...proposed.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            {...say('effort')}
          />
          <DayField label={t`Chosen on`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`How it was chosen together`}
            value={process}
            onChange={setProcess}
            lines={3}
            {...say('process')}
          />
        </>
      )}
    </RecordForm>
  );
}
