import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { DayField, RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';

const RecordConditionFragment = graphql(`
  fragment RecordCondition on AskedCondition {
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    prerequisite
    consequence {
      da
      sv
      en
    }
    decidedByPeople
  }
`);

/** Whether a condition of the agreement is met; where people decide it, with their reason. */
export function RecordCondition(props: { readonly condition: FragmentType<typeof RecordConditionFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const condition = readFragment(RecordConditionFragment, props.condition);
  const { clause, consequence, decidedByPeople, prerequisite } = condition;
  const [on, setOn] = useState<string | null>(today);
  const [met, setMet] = useState('');
  const [reason, setReason] = useState('');
  const heading = pick(clause.heading).text;
  const follows = consequence ? pick(consequence).text : '';
  const missing: readonly Missing[] = [
    ...(met === '' ? [{ field: 'met', says: t`Say whether it is met.` }] : []),
    ...(on === null ? [{ field: 'on', says: t`Give the day.` }] : []),
    ...(decidedByPeople && reason.trim() === '' ? [{ field: 'reason', says: t`Write the reason.` }] : []),
  ];
  return (
    <RecordForm
      opens={
        prerequisite === null
          ? t`Record whether it is met: ${heading}`
          : t`Record whether “${prerequisite}” is in force`
      }
      effect={
        prerequisite === null
          ? t`When it is met, this follows: ${follows}.`
          : t`It counts when the other party has accepted it. Before that, nobody can sign.`
      }
      verb={t`Record it`}
      missing={missing}
      onKept={() => {
        setMet('');
        setReason('');
      }}
      record={() => ({
        conditionMet: {
          on: on ?? today,
          key: newKey('condition'),
          clause: clause.key,
          met: met === 'yes',
          reason: reason.trim() === '' ? null : reason.trim(),
        },
      })}
    >
      {(say) => (
        <>
          <RadioField
            label={prerequisite === null ? t`Is it met?` : t`Is it in force?`}
            value={met}
            onChange={setMet}
            options={[
              { value: 'yes', label: t`Yes` },
              { value: 'no', label: t`No` },
            ]}
            {...say('met')}
          />
          <DayField label={t`Since`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`Why`}
            value={reason}
            onChange={setReason}
            lines={3}
            isOptional={!decidedByPeople}
            {...say('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}
