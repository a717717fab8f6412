import { stateKind, useWording } from '@landsby/front';
import { DayBeside, MoneyBeside } from '@landsby/keeping/explanation';
import { useLedgerSentence } from '@landsby/keeping/ledger';
import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ConsequenceNoteFragment = graphql(`
  fragment ConsequenceNote on LedgerEntry {
    key
    nature
    state
    continuous
    ...LedgerSentence
    dueOn {
      ...DayBeside
    }
    amount {
      ...MoneyBeside
    }
  }
`);

/** One duty or right in the margin: the sentence, its last day, its amount. */
export function useConsequenceNote() {
  const { t } = useLingui();
  const wording = useWording();
  const { sentence } = useLedgerSentence();

  return (entry: FragmentType<typeof ConsequenceNoteFragment>): MarginNote => {
    const shown = readFragment(ConsequenceNoteFragment, entry);
    const { amount, continuous, dueOn, key, nature, state } = shown;
    return {
      id: key,
      title: wording.label('ledgerNature', nature),
      ...(!continuous && { state: { kind: stateKind[state], word: wording.label('ledgerState', state) } }),
      content: (
        <>
          {sentence(shown)} {!continuous && <DayBeside label={t`Last day`} answer={dueOn} />}{' '}
          {amount && (
            <div>
              <MoneyBeside label={t`Amount`} answer={amount} />
            </div>
          )}
        </>
      ),
    };
  };
}
