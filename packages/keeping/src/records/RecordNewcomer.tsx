import { useLookedAtDay, wordOf } from '@landsby/front';
import { DayField, SelectField, Sentence, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { OnlyForUs } from '../record/recording.tsx';

const RecordNewcomerFragment = graphql(`
  fragment RecordNewcomer on AskedMembership {
    needsDecision
    candidates {
      id
      kind
      name
    }
  }
`);

const sides: ReadonlySet<string> = new Set(['MUNICIPALITY', 'CITY_DISTRICT']);
const nothingYet = { who: '', through: '', body: '' };

/** Another organisation of the programme joins, with its own political decision where that is asked for. */
export function RecordNewcomer(props: { readonly membership: FragmentType<typeof RecordNewcomerFragment> }) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { candidates, needsDecision } = readFragment(RecordNewcomerFragment, props.membership);
  const [on, setOn] = useState<string | null>(today);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [written, setWritten] = useState(nothingYet);
  const { body, through, who } = written;
  const newcomer = candidates.find(({ id }) => id === who);
  const missing: readonly Missing[] = [
    ...(newcomer ? [] : [{ field: 'who', says: t`Choose who joins.` }]),
    ...(on === null ? [{ field: 'on', says: t`Give the first day.` }] : []),
    ...(needsDecision && body.trim() === '' ? [{ field: 'body', says: t`Write which political body decided.` }] : []),
    ...(needsDecision && decidedOn === null ? [{ field: 'decidedOn', says: t`Give the day of the decision.` }] : []),
  ];
  if (candidates.length === 0) {
    return (
      <OnlyForUs>
        <Sentence look="quiet">
          <Trans>Others may join this agreement. Everyone who takes part in the programme is a party already.</Trans>
        </Sentence>
      </OnlyForUs>
    );
  }
  return (
    <RecordForm
      opens={t`Record that another party joins`}
      effect={t`From its first day the new party sees the agreement and everything recorded under it, and can act.`}
      verb={t`Record that it joins`}
      missing={missing}
      onKept={() => setWritten(nothingYet)}
      record={() =>
        newcomer
          ? {
              joined: {
                on: on ?? today,
                party: wordOf(newcomer.id),
                organisation: wordOf(newcomer.id),
                side: sides.has(newcomer.kind) ? 'MUNICIPALITY' : 'ORGANISATION',
                actingThrough: through.trim() === '' ? null : through.trim(),
                decision: decidedOn !== null && body.trim() !== '' ? { body: body.trim(), on: decidedOn } : null,
              },
            }
          : null
      }
    >
      {(say) => (
        <>
          <SelectField
            label={t`Who joins`}
            value={who}
            onChange={(value) => setWritten({ ...written, who: value })}
            options={[
              { value: '', label: t`Choose` },
              ...candidates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...say('who')}
          />
          <DayField label={t`First day`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`Acts through`}
            description={t`The board or unit, where it is one.`}
            value={through}
            onChange={(value) => setWritten({ ...written, through: value })}
            isOptional
          />
          <TextField
            label={t`Which political body decided`}
            value={body}
            onChange={(value) => setWritten({ ...written, body: value })}
            isOptional={!needsDecision}
            {...say('body')}
          />
          <DayField
            label={t`Decided on`}
            value={decidedOn}
            onChange={setDecidedOn}
            latest={today}
            isOptional={!needsDecision}
            {...say('decidedOn')}
          />
        </>
      )}
    </RecordForm>
  );
}
