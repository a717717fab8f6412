import { useLookedAtDay } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { CheckboxField, Sentence, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';

const RecordMaterialFragment = graphql(`
  fragment RecordMaterial on Agreement {
    parties {
      key
      ...PartyName
    }
  }
`);

/** A material and who made it; that decides whose it is. */
export function RecordMaterial(props: { readonly agreement: FragmentType<typeof RecordMaterialFragment> }) {
  const { t } = useLingui();
  const nameOf = usePartyName();
  const { today } = useLookedAtDay();
  const { parties } = readFragment(RecordMaterialFragment, props.agreement);
  const [title, setTitle] = useState('');
  const [makers, setMakers] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={t`Record a material`}
      effect={t`What one party made is its own. What several made needs its rights written down before it is published.`}
      verb={t`Record the material`}
      onKept={() => {
        setTitle('');
        setMakers([]);
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (title.trim() === '' || makers.length === 0) return null;
        return { materialRecorded: { on: today, key: newKey('material'), title: title.trim(), makers: [...makers] } };
      }}
    >
      <TextField
        label={t`What it is called`}
        value={title}
        onChange={setTitle}
        {...(tried && title.trim() === '' && { failure: t`Give it a name.` })}
      />
      <fieldset>
        <legend>
          <strong>
            <Trans>Who made it?</Trans>
          </strong>
        </legend>
        {parties.map((party) => (
          <CheckboxField
            key={party.key}
            label={nameOf(party)}
            isChecked={makers.includes(party.key)}
            onChange={(isChecked) =>
              setMakers(isChecked ? [...makers, party.key] : makers.filter((maker) => maker !== party.key))
            }
          />
        ))}
        {tried && makers.length === 0 && <Sentence>{t`Choose at least one party.`}</Sentence>}
      </fieldset>
    </RecordForm>
  );
}
