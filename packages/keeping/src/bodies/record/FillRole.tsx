import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RecordForm } from './RecordForm.tsx';
import { type FiledWith, newKey, useKeepRecord } from './use-keep-record.ts';

interface FillRoleProps {
  readonly role: string;
  readonly name: string;
  readonly filedWith: FiledWith;
  readonly onDone: () => void;
}

const parts = ['1/5', '1/4', '2/5', '1/2', '3/5', '3/4', '4/5', '1/1'];

/** Somebody begins in a role, with which part of a full-time year; never who. */
export function FillRole({ role, name, filedWith, onDone }: FillRoleProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [part, setPart] = useState('1/2');
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    if (on === null) return;
    const [numerator = 1, denominator = 1] = part.split('/').map(Number);
    const share = part === '' ? null : { numerator, denominator };
    if (await record([filedWith], { roleFilled: { on, role, share, until: null, key: newKey(role, on) } })) onDone();
  };
  return (
    <RecordForm
      {...kept}
      label={t`Somebody begins as ${name}`}
      effect={t`The other party sees that the role is filled and with how much, never who has it.`}
      nameOf={(key) => key.replaceAll('-', ' ')}
      onRecord={() => void send()}
      onLeave={onDone}
    >
      <DayField
        label={t`First day`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the first day.` })}
      />
      <SelectField
        label={t`Part of a full-time year`}
        value={part}
        onChange={setPart}
        options={[
          { value: '', label: t`Not known` },
          ...parts.map((value) => ({ value, label: value === '1/1' ? t`Full time` : value })),
        ]}
      />
    </RecordForm>
  );
}
