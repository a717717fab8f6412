import { useLookedAtDay, useWording } from '@landsby/front';
import { DayField, SelectField, Sentence, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';

const DialogueToUseFragment = graphql(`
  fragment DialogueToUse on Dialogue {
    key
    on
    about
    change
  }
`);

interface RecordDeviationProps {
  readonly dialogues: readonly FragmentType<typeof DialogueToUseFragment>[];
}

/** A significant change is made, after the dialogue that both have confirmed. */
export function RecordDeviation({ dialogues }: RecordDeviationProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const held = readFragment(DialogueToUseFragment, dialogues);
  const [on, setOn] = useState<string | null>(today);
  const [key, setKey] = useState('');
  const [change, setChange] = useState('');
  const dialogue = held.find((one) => one.key === key);
  const missing: readonly Missing[] = [
    ...(dialogue ? [] : [{ field: 'dialogue', says: t`Choose the dialogue that came before it.` }]),
    ...(on === null ? [{ field: 'on', says: t`Give the day the change was made.` }] : []),
    ...(change.trim() === '' ? [{ field: 'change', says: t`Write what was changed.` }] : []),
  ];
  if (held.length === 0) {
    return (
      <Sentence look="quiet">
        <Trans>
          A significant change of plan or budget comes after a dialogue. Record the dialogue first; when the other party
          has confirmed it, you can record the change.
        </Trans>
      </Sentence>
    );
  }
  return (
    <RecordForm
      opens={t`Record a significant change`}
      effect={t`The other party sees the change and the dialogue that came before it.`}
      verb={t`Record the change`}
      missing={missing}
      onKept={() => {
        setKey('');
        setChange('');
      }}
      record={() =>
        dialogue
          ? {
              deviationMade: {
                on: on ?? today,
                from: dialogue.about === 'budget' ? 'BUDGET' : 'OPERATIONAL_PLAN',
                dialogue: dialogue.key,
                change: change.trim(),
              },
            }
          : null
      }
    >
      {(say) => (
        <>
          <SelectField
            label={t`After which dialogue`}
            value={key}
            onChange={setKey}
            options={[
              { value: '', label: t`Choose` },
              ...held.map((one) => ({ value: one.key, label: `${wording.shortDay(one.on)}: ${one.change}` })),
            ]}
            {...say('dialogue')}
          />
          <DayField label={t`Changed on`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField label={t`What was changed`} value={change} onChange={setChange} lines={3} {...say('change')} />
        </>
      )}
    </RecordForm>
  );
}
