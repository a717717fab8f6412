import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { CheckboxField, DayField, RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';

const RecordEffortFragment = graphql(`
  fragment RecordEffort on AskedEfforts {
    toShow {
      key
      words {
        da
        sv
        en
      }
    }
    criteria {
      goal
      criterion
    }
  }
`);

const nothingYet = {
  name: '',
  origin: '',
  scope: '',
  how: {} as Readonly<Record<string, string>>,
  answersTo: [] as readonly string[],
};

/** An effort is proposed, with how it meets what every effort must show. */
export function RecordEffort(props: { readonly efforts: FragmentType<typeof RecordEffortFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { criteria, toShow } = readFragment(RecordEffortFragment, props.efforts);
  const [on, setOn] = useState<string | null>(today);
  const [written, setWritten] = useState(nothingYet);
  const { answersTo, how, name, origin, scope } = written;
  const asked = criteria.map(({ criterion, goal }) => ({ criterion, goal, number: `${goal}.${criterion}` }));
  const unshown = toShow.filter(({ key }) => !how[key]?.trim());
  const missing: readonly Missing[] = [
    ...(on === null ? [{ field: 'on', says: t`Give the day it was proposed.` }] : []),
    ...(name.trim() === '' ? [{ field: 'name', says: t`Write what the effort is called.` }] : []),
    ...(origin === '' ? [{ field: 'origin', says: t`Say whether it existed before.` }] : []),
    ...(scope === '' ? [{ field: 'scope', says: t`Say whether others take part in it.` }] : []),
    ...unshown.map(({ key, words }) => {
      const about = pick(words).text;
      return { field: key, says: t`Write how the effort meets this: ${about}.` };
    }),
  ];

  return (
    <RecordForm
      opens={t`Propose an effort`}
      effect={t`The other party sees it. It is finally chosen later, together.`}
      verb={t`Propose the effort`}
      missing={missing}
      onKept={() => setWritten(nothingYet)}
      record={() => ({
        effortRecorded: {
          on: on ?? today,
          key: newKey('effort'),
          name: name.trim(),
          origin: origin === 'EXISTING_OFFER' ? 'EXISTING_OFFER' : 'NEWLY_DEVELOPED',
          scope: scope === 'SHARED' ? 'SHARED' : 'ONE_MUNICIPALITY',
          commitments: toShow.map(({ key }) => ({ commitment: key, how: (how[key] ?? '').trim() })),
          ...(asked.length > 0 && {
            criteria: asked
              .filter(({ number }) => answersTo.includes(number))
              .map(({ criterion, goal }) => ({ criterion, goal })),
          }),
        },
      })}
    >
      {(say) => (
        <>
          <DayField label={t`Proposed on`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`What it is called`}
            value={name}
            onChange={(text) => setWritten({ ...written, name: text })}
            {...say('name')}
          />
          <RadioField
            label={t`Did it exist before?`}
            value={origin}
            onChange={(value) => setWritten({ ...written, origin: value })}
            options={[
              { value: 'EXISTING_OFFER', label: t`Yes, it is an offer that exists` },
              { value: 'NEWLY_DEVELOPED', label: t`No, it is newly developed` },
            ]}
            {...say('origin')}
          />
          <RadioField
            label={t`Who takes part?`}
            value={scope}
            onChange={(value) => setWritten({ ...written, scope: value })}
            options={[
              { value: 'ONE_MUNICIPALITY', label: t`One municipality` },
              { value: 'SHARED', label: t`Several municipalities share it` },
            ]}
            {...say('scope')}
          />
          {asked.map(({ number }) => (
            <CheckboxField
              key={number}
              label={t`It answers to success criterion ${number}`}
              isChecked={answersTo.includes(number)}
              onChange={(answers) =>
                setWritten({
                  ...written,
                  answersTo: answers ? [...answersTo, number] : answersTo.filter((one) => one !== number),
                })
              }
            />
          ))}
          {toShow.map(({ key, words }) => {
            const about = pick(words).text;
            return (
              <TextField
                key={key}
                label={about.charAt(0).toLocaleUpperCase() + about.slice(1)}
                description={t`How this effort meets it.`}
                value={how[key] ?? ''}
                onChange={(text) => setWritten({ ...written, how: { ...how, [key]: text } })}
                lines={2}
                {...say(key)}
              />
            );
          })}
        </>
      )}
    </RecordForm>
  );
}
