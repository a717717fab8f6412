import { useLookedAtDay, useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { CheckboxField, RadioField, Sentence, Stack, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { SayYes } from '../record/SayYes.tsx';

const RightsToMaterialFragment = graphql(`
  fragment RightsToMaterial on Material {
    key
    title
    isJoint
    owners {
      key
    }
    makers {
      key
      ...PartyName
    }
    proposedRights {
      key
      terms
      by {
        ...PartyName
      }
      owners {
        ...PartyName
      }
      waitsFor {
        key
      }
    }
  }
`);

/** Joint material: write down the rights, and agree to what the other wrote. */
export function RightsToMaterial(props: { readonly material: FragmentType<typeof RightsToMaterialFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { today } = useLookedAtDay();
  const {
    isJoint,
    key,
    makers,
    owners: known,
    proposedRights,
    title,
  } = readFragment(RightsToMaterialFragment, props.material);
  const [owners, setOwners] = useState<readonly string[]>([]);
  const [writtenIn, setWrittenIn] = useState<'PLAN' | 'SEPARATE_AGREEMENT'>('PLAN');
  const [terms, setTerms] = useState('');
  const [tried, setTried] = useState(false);
  if (!isJoint) return null;

  return (
    <Stack space="tight">
      {proposedRights.map((rights) => (
        <Stack key={rights.key} space="tight">
          <Sentence look="quiet">
            <Trans>
              {nameOf(rights.by)} proposes: owned by {wording.list(rights.owners.map(nameOf))}. “{rights.terms}”
            </Trans>
          </Sentence>
          <SayYes
            subject={`materialRightsAgreed/${rights.key}`}
            waitsFor={rights.waitsFor.map((party) => party.key)}
            verb={t`Agree to the rights`}
            label={t`Agree to the rights to ${title}`}
          />
        </Stack>
      ))}
      {known === null && (
        <RecordForm
          opens={t`Write down the rights to ${title}`}
          effect={t`The rights hold once everyone who made it has agreed to them.`}
          verb={t`Propose the rights`}
          onKept={() => {
            setOwners([]);
            setTerms('');
            setTried(false);
          }}
          record={() => {
            setTried(true);
            if (owners.length === 0 || terms.trim() === '') return null;
            const rights = { material: key, owners: [...owners], writtenIn, terms: terms.trim() };
            return { materialRightsAgreed: { on: today, key: newKey('rights'), ...rights } };
          }}
        >
          <fieldset>
            <legend>
              <strong>
                <Trans>Who owns it?</Trans>
              </strong>
            </legend>
            {makers.map((party) => (
              <CheckboxField
                key={party.key}
                label={nameOf(party)}
                isChecked={owners.includes(party.key)}
                onChange={(isChecked) =>
                  setOwners(isChecked ? [...owners, party.key] : owners.filter((owner) => owner !== party.key))
                }
              />
            ))}
            {tried && owners.length === 0 && <Sentence>{t`Choose at least one owner.`}</Sentence>}
          </fieldset>
          <RadioField
            label={t`Where is it written?`}
            value={writtenIn}
            onChange={(value) => setWrittenIn(value === 'PLAN' ? 'PLAN' : 'SEPARATE_AGREEMENT')}
            options={[
              { value: 'PLAN', label: t`In the action plan` },
              { value: 'SEPARATE_AGREEMENT', label: t`In an agreement of its own` },
            ]}
          />
          <TextField
            label={t`What each may do with it`}
            value={terms}
            onChange={setTerms}
            lines={3}
            {...(tried && terms.trim() === '' && { failure: t`Write what each may do with it.` })}
          />
        </RecordForm>
      )}
    </Stack>
  );
}
