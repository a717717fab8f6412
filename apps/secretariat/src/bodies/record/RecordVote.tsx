import { useLookedAtDay, useWording } from '@landsby/front';
import { newKey, RecordForm, type RecordOfBodyProps, useKeepRecord } from '@landsby/keeping/bodies';
import { DayField, RadioField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Ballot } from '../../generated/graphql.ts';

const given: readonly Ballot[] = ['FOR', 'AGAINST', 'ABSTAINS'];

/** A vote with the ballots so far; the others may still vote until a day. */
export function RecordVote({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [motion, setMotion] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [stays, setStays] = useState<'closed' | 'open'>('closed');
  const [until, setUntil] = useState<string | null>(null);
  const [concerns, setConcerns] = useState<'JOINT_MATTERS' | 'LOCAL_MEASURES'>('JOINT_MATTERS');
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    setTried(true);
    if (on === null || motion.trim() === '' || (stays === 'open' && until === null)) return;
    const ballots = body.members.flatMap(({ key }) => {
      const ballot = given.find((one) => one === said[key]);
      return ballot ? [{ organisation: key, seat: null, ballot }] : [];
    });
    const voteHeld = {
      ...{ on, motion, concerns, ballots, body: body.body },
      key: newKey(motion.slice(0, 30), on),
      until: stays === 'open' ? until : null,
    };
    if (await record(body.filedWith, { voteHeld })) onKept();
  };

  return (
    <RecordForm
      {...kept}
      label={t`Record a vote`}
      effect={t`Everybody in this body sees the motion and each ballot. It cannot be taken back.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
      <TextField
        label={t`What is voted on`}
        value={motion}
        onChange={setMotion}
        lines={2}
        {...(isTried && motion.trim() === '' && { failure: t`Write what is voted on.` })}
      />
      <RadioField
        label={t`What it is about`}
        value={concerns}
        onChange={(value) => setConcerns(value === 'LOCAL_MEASURES' ? 'LOCAL_MEASURES' : 'JOINT_MATTERS')}
        options={[
          { value: 'JOINT_MATTERS', label: t`What we do together` },
          { value: 'LOCAL_MEASURES', label: t`What a municipality does by itself` },
        ]}
      />
      <DayField label={t`Opened on`} value={on} onChange={setOn} latest={today} />
      <RadioField
        label={t`Who has not voted yet`}
        value={stays}
        onChange={(value) => setStays(value === 'open' ? 'open' : 'closed')}
        options={[
          { value: 'closed', label: t`All was said at the meeting` },
          { value: 'open', label: t`May vote until a day` },
        ]}
      />
      {stays === 'open' && (
        <DayField
          label={t`Last day for ballots`}
          value={until}
          onChange={setUntil}
          {...(on !== null && { earliest: on })}
          {...(isTried && until === null && { failure: t`Give the last day for ballots.` })}
        />
      )}
      {body.members.map(({ key, name }) => (
        <SelectField
          key={key}
          label={name}
          value={said[key] ?? ''}
          onChange={(ballot) => setSaid((before) => ({ ...before, [key]: ballot }))}
          options={[
            { value: '', label: t`Has not voted` },
            ...given.map((ballot) => ({ value: ballot, label: wording.label('ballot', ballot) })),
          ]}
        />
      ))}
    </RecordForm>
  );
}
