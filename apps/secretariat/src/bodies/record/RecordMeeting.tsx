import { useLookedAtDay, useWording } from '@landsby/front';
import { newKey, RecordForm, type RecordOfBodyProps, useKeepRecord } from '@landsby/keeping/bodies';
import { CheckboxField, DayField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** The minutes of a meeting, as far as the rules need them: the day, who came, what was dealt with. */
export function RecordMeeting({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [host, setHost] = useState('');
  const [came, setCame] = useState<Readonly<Record<string, string>>>({});
  const [dealtWith, setDealtWith] = useState<ReadonlySet<string>>(new Set());
  const { record, ...kept } = useKeepRecord();

  const places = body.members.flatMap(({ key, name, ranks }) =>
    ranks.map((rank) => ({ id: `${key} ${rank}`, organisation: key, name, rank })),
  );
  const send = async () => {
    if (on === null) return;
    const attended = places.flatMap(({ id, organisation, rank }) => {
      const count = Number(came[id] ?? '');
      return Number.isInteger(count) && count > 0 ? [{ organisation, rank, count }] : [];
    });
    const meetingHeld = {
      ...{ on, body: body.body, attended, host: host === '' ? null : host },
      key: newKey(body.body, on),
      agenda: [...dealtWith],
    };
    if (await record(body.filedWith, { meetingHeld })) onKept();
  };

  return (
    <RecordForm
      {...kept}
      label={t`Record a meeting`}
      effect={t`Everybody in this body sees the meeting, with your organisation's name. It cannot be taken back.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
      <DayField
        label={t`Held on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day of the meeting.` })}
      />
      {places.map(({ id, name, rank }) => {
        const label = wording.label('seatRank', rank);
        return (
          <TextField
            key={id}
            label={rank === 'UNSTATED' ? t`How many came from ${name}` : t`How many came from ${name}: ${label}`}
            value={came[id] ?? ''}
            onChange={(count) => setCame((before) => ({ ...before, [id]: count }))}
            inputMode="numeric"
            isOptional
          />
        );
      })}
      {body.agenda.map(({ key, words }) => (
        <CheckboxField
          key={key}
          label={t`Dealt with: ${words}`}
          isChecked={dealtWith.has(key)}
          onChange={(isChecked) =>
            setDealtWith((before) => new Set(isChecked ? [...before, key] : [...before].filter((one) => one !== key)))
          }
        />
      ))}
      <SelectField
        label={t`Host`}
        value={host}
        onChange={setHost}
        isOptional
        options={[
          { value: '', label: t`Nobody named` },
          ...body.members.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
    </RecordForm>
  );
}
