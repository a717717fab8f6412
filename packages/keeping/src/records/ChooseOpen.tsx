import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { RadioField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { chosenAs } from './chosen-as.ts';
import { useChoiceWords } from './use-choice-words.ts';

const ChooseOpenFragment = graphql(`
  fragment ChooseOpen on OpenChoice {
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    of
    options
  }
`);

/** Where a clause leaves something open, a party proposes what to choose; it holds when all have accepted. */
export function ChooseOpen(props: { readonly choice: FragmentType<typeof ChooseOpenFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { question, answer } = useChoiceWords();
  const { clause, of, options } = readFragment(ChooseOpenFragment, props.choice);
  const [word, setWord] = useState('');
  const heading = pick(clause.heading).text;
  const asked = question(of, options);

  return (
    <RecordForm
      opens={t`${heading}: propose ${asked.short}`}
      effect={t`The agreement leaves this open. Your proposal holds when every party has accepted it.`}
      verb={t`Propose it`}
      missing={options.includes(word) ? [] : [{ field: 'word', says: t`Choose one.` }]}
      onKept={() => setWord('')}
      record={() => {
        const chosen = chosenAs(of, word);
        return chosen && { choiceMade: { on: today, key: newKey('choice'), clause: clause.key, chosen } };
      }}
    >
      {(say) => (
        <RadioField
          label={asked.whole}
          value={word}
          onChange={setWord}
          options={options.map((value) => ({ value, label: answer(value) }))}
          {...say('word')}
        />
      )}
    </RecordForm>
  );
}
