import { useLookedAtDay } from '@landsby/front';
import { newKey, RecordForm, type RecordOfBodyProps, useKeepRecord } from '@landsby/keeping/bodies';
import { RadioField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

const bases = ['VOTES_CAST', 'PRESENT', 'ALL_MEMBERS'] as const;
const ties = ['FAILS', 'CHAIR_DECIDES', 'TAKEN_UP_AGAIN'] as const;
const weights = ['ONE_PER_PARTY', 'ONE_PER_SEAT'] as const;

function shareOf(text: string) {
  const [numerator = 1, denominator = 2] = text.split('/').map(Number);
  return { numerator, denominator };
}

/** What the agreement leaves open about votes, chosen by the parties: it holds when all have accepted. */
export function ChooseRule({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [weight, setWeight] = useState<(typeof weights)[number]>('ONE_PER_PARTY');
  const [share, setShare] = useState('1/2');
  const [base, setBase] = useState<(typeof bases)[number]>('VOTES_CAST');
  const [quorum, setQuorum] = useState('1/2');
  const [tie, setTie] = useState<(typeof ties)[number]>('FAILS');
  const { record, ...kept } = useKeepRecord();
  const isOpen = (part: string) => body.lacks.includes(part);

  const send = async () => {
    const reach = share === '1/2' ? ('MORE_THAN' as const) : ('AT_LEAST' as const);
    const rule = {
      weight: isOpen('weight') ? weight : null,
      majority: isOpen('majority') ? { reach, share: shareOf(share), of: base } : null,
      quorum: isOpen('quorum') ? (quorum === '' ? { none: true } : { share: { share: shareOf(quorum) } }) : null,
      tie: isOpen('tie') ? tie : null,
    };
    const choiceMade = {
      ...{ on: today, clause: body.clause, key: newKey(body.body, 'votes') },
      chosen: { decisionRule: { rule } },
    };
    if (await record(body.filedWith, { choiceMade })) onKept();
  };
  return (
    <RecordForm
      {...kept}
      label={t`Choose how it decides`}
      effect={t`You propose it. It holds when all parties have accepted it. What the agreement says itself stays.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
      {isOpen('weight') && (
        <RadioField
          label={t`Who has a vote`}
          value={weight}
          onChange={(value) => setWeight(weights.find((one) => one === value) ?? 'ONE_PER_PARTY')}
          options={[
            { value: 'ONE_PER_PARTY', label: t`Each party one, however many it sends` },
            { value: 'ONE_PER_SEAT', label: t`Each seat one` },
          ]}
        />
      )}
      {isOpen('majority') && (
        <>
          <SelectField
            label={t`Majority`}
            value={share}
            onChange={setShare}
            options={[
              { value: '1/2', label: t`More than half` },
              { value: '3/5', label: t`At least 3/5` },
              { value: '2/3', label: t`At least 2/3` },
              { value: '3/4', label: t`At least 3/4` },
              { value: '1/1', label: t`All` },
            ]}
          />
          <SelectField
            label={t`Of whom`}
            value={base}
            onChange={(value) => setBase(bases.find((one) => one === value) ?? 'VOTES_CAST')}
            options={[
              { value: 'VOTES_CAST', label: t`the votes for and against` },
              { value: 'PRESENT', label: t`all who take part` },
              { value: 'ALL_MEMBERS', label: t`all members` },
            ]}
          />
        </>
      )}
      {isOpen('quorum') && (
        <SelectField
          label={t`How many must take part`}
          value={quorum}
          onChange={setQuorum}
          options={[
            { value: '', label: t`No requirement` },
            { value: '1/2', label: t`At least half` },
            { value: '2/3', label: t`At least 2/3` },
            { value: '1/1', label: t`All` },
          ]}
        />
      )}
      {isOpen('tie') && (
        <RadioField
          label={t`When votes are tied`}
          value={tie}
          onChange={(value) => setTie(ties.find((one) => one === value) ?? 'FAILS')}
          options={[
            { value: 'FAILS', label: t`The motion falls` },
            { value: 'CHAIR_DECIDES', label: t`The chair has the casting vote` },
            { value: 'TAKEN_UP_AGAIN', label: t`It is taken up again` },
          ]}
        />
      )}
    </RecordForm>
  );
}
