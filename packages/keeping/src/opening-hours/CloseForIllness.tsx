import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { CheckboxField, DayField, RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';

const CloseForIllnessFragment = graphql(`
  fragment CloseForIllness on AskedHours {
    clause {
      key
    }
    contingency {
      da
      sv
      en
    }
  }
`);

/** Illness kept the hours from being held: which step was taken, and why not the ones before it. */
export function CloseForIllness(props: { readonly hours: FragmentType<typeof CloseForIllnessFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { clause, contingency } = readFragment(CloseForIllnessFragment, props.hours);
  const [on, setOn] = useState<string | null>(today);
  const [step, setStep] = useState('');
  const [triedBefore, setTriedBefore] = useState(false);
  const [doorsClosed, setDoorsClosed] = useState(false);
  const [reason, setReason] = useState('');
  const taken = Number(step);
  const before = Array.from({ length: Math.max(0, taken - 1) }, (_, index) => index + 1);
  const needsReason = before.length > 0 && !triedBefore;
  const missing: readonly Missing[] = [
    ...(on === null ? [{ field: 'on', says: t`Give the day.` }] : []),
    ...(step === '' ? [{ field: 'step', says: t`Choose what was done.` }] : []),
    ...(needsReason && reason.trim() === ''
      ? [{ field: 'reason', says: t`Write why an earlier step was passed over.` }]
      : []),
  ];
  if (contingency.length === 0) return null;

  return (
    <RecordForm
      opens={t`Record what was done on illness`}
      effect={t`The other party sees it at once. Write nothing about a person.`}
      verb={t`Record it`}
      missing={missing}
      onKept={() => {
        setStep('');
        setReason('');
        setTriedBefore(false);
        setDoorsClosed(false);
      }}
      record={() => ({
        closedForIllness: {
          on: on ?? today,
          clause: clause.key,
          step: taken,
          doorsClosed,
          tried: triedBefore ? before : [],
          reason: reason.trim() === '' ? null : reason.trim(),
        },
      })}
    >
      {(say) => (
        <>
          <DayField label={t`Day of the illness`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <RadioField
            label={t`What was done`}
            value={step}
            onChange={setStep}
            options={contingency.map((words, index) => ({ value: String(index + 1), label: pick(words).text }))}
            {...say('step')}
          />
          {before.length > 0 && (
            <CheckboxField
              label={t`The steps before it were tried`}
              isChecked={triedBefore}
              onChange={setTriedBefore}
            />
          )}
          <CheckboxField
            label={t`Nobody could be received that day`}
            isChecked={doorsClosed}
            onChange={setDoorsClosed}
          />
          <TextField
            label={t`Why an earlier step was passed over`}
            value={reason}
            onChange={setReason}
            lines={2}
            isOptional={!needsReason}
            {...say('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}
