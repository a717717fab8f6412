import { useLookedAtDay } from '@landsby/front';
import { DayField, RadioField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EffortPhase } from '../generated/graphql.ts';
import { type FragmentType, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { EffortToChooseFragment } from './effort-to-choose.ts';

const phases: readonly EffortPhase[] = ['DEVELOPMENT', 'IMPLEMENTATION', 'EVALUATION'];
const nothingYet = { effort: '', phase: '', participants: '', how: '' };

interface InvolveChildrenProps {
  readonly efforts: readonly FragmentType<typeof EffortToChooseFragment>[];
}

/** Children and young people have taken part in an effort: how many and how, never who. */
export function InvolveChildren({ efforts }: InvolveChildrenProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const known = readFragment(EffortToChooseFragment, efforts);
  const [on, setOn] = useState<string | null>(today);
  const [written, setWritten] = useState(nothingYet);
  const { effort, how, participants, phase } = written;
  const count = /^[1-9]\d{0,5}$/.test(participants.trim()) ? Number(participants) : null;
  const words: Readonly<Record<EffortPhase, string>> = {
    DEVELOPMENT: t`While it was developed`,
    IMPLEMENTATION: t`While it was carried out`,
    EVALUATION: t`While it was evaluated`,
  };
  const lacking = known.find(({ key }) => key === effort)?.withoutChildren ?? [];
  const missing: readonly Missing[] = [
    ...(effort === '' ? [{ field: 'effort', says: t`Choose the effort.` }] : []),
    ...(phase === '' ? [{ field: 'phase', says: t`Say in which phase they took part.` }] : []),
    ...(on === null ? [{ field: 'on', says: t`Give the day they took part.` }] : []),
    ...(count === null ? [{ field: 'participants', says: t`Write how many, as a whole number.` }] : []),
    ...(how.trim() === '' ? [{ field: 'how', says: t`Write how they took part.` }] : []),
  ];
  if (known.length === 0) return null;

  return (
    <RecordForm
      opens={t`Record that children have taken part`}
      effect={t`An effort is complete only when children have taken part in each phase that the agreement names.`}
      verb={t`Record it`}
      missing={missing}
      onKept={() => setWritten(nothingYet)}
      record={() => ({
        involvementRecorded: {
          on: on ?? today,
          effort,
          phase: phases.find((one) => one === phase) ?? 'DEVELOPMENT',
          participants: count ?? 0,
          how: how.trim(),
        },
      })}
    >
      {(say) => (
        <>
          <SelectField
            label={t`Which effort`}
            value={effort}
            onChange={(value) => setWritten({ ...written, effort: value })}
            options={[{ value: '', label: t`Choose` }, ...known.map(({ key, name }) => ({ value: key, label: name }))]}
            {...say('effort')}
          />
          <RadioField
            label={t`When did they take part?`}
            value={phase}
            onChange={(value) => setWritten({ ...written, phase: value })}
            options={phases.map((value) => ({
              value,
              label: words[value],
              ...(lacking.includes(value) && { description: t`Not recorded for this effort yet.` }),
            }))}
            {...say('phase')}
          />
          <DayField label={t`On`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`How many took part`}
            inputMode="numeric"
            value={participants}
            onChange={(value) => setWritten({ ...written, participants: value })}
            {...say('participants')}
          />
          <TextField
            label={t`How they took part`}
            description={t`In short, and without anything about a person.`}
            value={how}
            onChange={(value) => setWritten({ ...written, how: value })}
            lines={3}
            {...say('how')}
          />
        </>
      )}
    </RecordForm>
  );
}
