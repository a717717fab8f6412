import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { DayField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';

const CountFamiliesFragment = graphql(`
  fragment CountFamilies on AskedCount {
    clause {
      key
    }
    register
    words {
      da
      sv
      en
    }
  }
`);

const nothingYet = {
  activity: '',
  families: '',
  from: null as string | null,
  until: null as string | null,
};

/** A number of families that used an activity in a period, and nothing about any of them. */
export function CountFamilies(props: { readonly count: FragmentType<typeof CountFamiliesFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { clause, register, words } = readFragment(CountFamiliesFragment, props.count);
  const [written, setWritten] = useState(nothingYet);
  const { activity, families, from, until } = written;
  const what = pick(words).text;
  const missing: readonly Missing[] = [
    ...(activity.trim() === '' ? [{ field: 'activity', says: t`Write what the families used.` }] : []),
    ...(from === null ? [{ field: 'from', says: t`Give the first day of the period.` }] : []),
    ...(until === null ? [{ field: 'until', says: t`Give the last day of the period.` }] : []),
    ...(from !== null && until !== null && until < from
      ? [{ field: 'until', says: t`The last day lies before the first. Change one of them.` }]
      : []),
    ...(/^\d{1,6}$/.test(families.trim())
      ? []
      : [{ field: 'families', says: t`Write the number of families in digits; 0 where nobody came.` }]),
  ];

  return (
    <RecordForm
      opens={t`Record a number: ${what}`}
      effect={t`Everyone in the agreement reads the number. It counts at once.`}
      verb={t`Record the number`}
      missing={missing}
      onKept={() => setWritten(nothingYet)}
      record={() =>
        from === null || until === null
          ? null
          : {
              familiesCounted: {
                ...{ on: today, key: newKey('count'), clause: clause.key, register, from, until },
                ...{ activity: activity.trim(), families: Number(families) },
              },
            }
      }
    >
      {(say) => (
        <>
          <TextField
            label={t`What the families used`}
            description={t`The activity, as everybody calls it. Never a name, an address or anything else about a family.`}
            value={activity}
            onChange={(text) => setWritten({ ...written, activity: text })}
            {...say('activity')}
          />
          <DayField
            label={t`From`}
            value={from}
            onChange={(day) => setWritten({ ...written, from: day })}
            latest={today}
            {...say('from')}
          />
          <DayField
            label={t`Until`}
            value={until}
            onChange={(day) => setWritten({ ...written, until: day })}
            latest={today}
            {...say('until')}
          />
          <TextField
            label={t`Number of families`}
            inputMode="numeric"
            value={families}
            onChange={(text) => setWritten({ ...written, families: text })}
            {...say('families')}
          />
        </>
      )}
    </RecordForm>
  );
}
