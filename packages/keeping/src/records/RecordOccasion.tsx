import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { JudgedFragment, useJudged } from './use-judged.ts';

interface RecordOccasionProps {
  readonly judged: readonly FragmentType<typeof JudgedFragment>[];
}

/** What a duty waits for came up, and the duty was done; nothing of what it was about. */
export function RecordOccasion({ judged }: RecordOccasionProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const judgedOf = useJudged();
  const options = readFragment(JudgedFragment, judged)
    .filter(({ isOccasion }) => isOccasion)
    .map(judgedOf);
  const [about, setAbout] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [people, setPeople] = useState('');
  const chosen = options.find(({ value }) => value === about);
  const count = /^[1-9]\d{0,5}$/.test(people.trim()) ? Number(people) : null;
  const missing: readonly Missing[] = [
    ...(chosen ? [] : [{ field: 'about', says: t`Choose what it is about.` }]),
    ...(on === null ? [{ field: 'on', says: t`Give the day.` }] : []),
    ...(people.trim() !== '' && count === null
      ? [{ field: 'people', says: t`Write a whole number, or leave it empty.` }]
      : []),
  ];
  if (options.length === 0) return null;

  return (
    <RecordForm
      opens={t`Record that an occasion came up and we did what is agreed`}
      effect={t`Only that it happened is kept, never what it was about or whom.`}
      verb={t`Record it`}
      missing={missing}
      onKept={() => {
        setAbout('');
        setPeople('');
      }}
      record={() =>
        chosen
          ? {
              occasionMet: {
                on: on ?? today,
                clause: chosen.clause,
                commitment: chosen.commitment,
                people: count,
              },
            }
          : null
      }
    >
      {(say) => (
        <>
          <SelectField
            label={t`What it is about`}
            value={about}
            onChange={setAbout}
            options={[{ value: '', label: t`Choose` }, ...options]}
            {...say('about')}
          />
          <DayField label={t`Done on`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`How many people it concerned`}
            description={t`Such as staff that were instructed. Never who.`}
            inputMode="numeric"
            value={people}
            onChange={setPeople}
            isOptional
            {...say('people')}
          />
        </>
      )}
    </RecordForm>
  );
}
