import { useLookedAtDay } from '@landsby/front';
import { DayField, RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DialogueHeldAbout } from '../generated/graphql.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';

/** We talked about a planned change; the other party confirms it. */
export function RecordDialogue() {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [about, setAbout] = useState<DialogueHeldAbout>('OPERATIONAL_PLAN');
  const [change, setChange] = useState('');
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={t`Record a dialogue before a change`}
      effect={t`The other party sees it and confirms that you talked.`}
      verb={t`Record the dialogue`}
      onKept={() => {
        setChange('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (on === null || change.trim() === '') return null;
        return { dialogueHeld: { on, key: newKey('dialogue'), about, change: change.trim() } };
      }}
    >
      <DayField
        label={t`Held on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was held.` })}
      />
      <RadioField
        label={t`What the change deviates from`}
        value={about}
        onChange={(value) => setAbout(value === 'BUDGET' ? 'BUDGET' : 'OPERATIONAL_PLAN')}
        options={[
          { value: 'OPERATIONAL_PLAN', label: t`The operational plan` },
          { value: 'BUDGET', label: t`The budget` },
        ]}
      />
      <TextField
        label={t`The change you talked about`}
        value={change}
        onChange={setChange}
        lines={3}
        {...(tried && change.trim() === '' && { failure: t`Write what the change is.` })}
      />
    </RecordForm>
  );
}
