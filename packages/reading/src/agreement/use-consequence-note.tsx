import { stateKind, useWording } from '@landsby/front';
import type { MarginNote } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { DayBeside } from '../explanation/DayBeside.tsx';
import { MoneyBeside } from '../explanation/MoneyBeside.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMatterSentence } from '../ledger/use-matter-sentence.ts';

const ConsequenceNoteFragment = graphql(`
  fragment ConsequenceNote on LedgerEntry {
    key
    nature
    state
    continuous
    ...LedgerMatter
    dueOn {
      day
      ...DayBeside
    }
    amount {
      ...MoneyBeside
    }
  }
`);

/** One duty or right in the margin: the sentence, its last day, its amount. */
export function useConsequenceNote(ofParties: number) {
  const { t } = useLingui();
  const wording = useWording();
  const { sentence } = useMatterSentence();

  return (entry: FragmentType<typeof ConsequenceNoteFragment>): MarginNote => {
    const shown = readFragment(ConsequenceNoteFragment, entry);
    const { amount, continuous, dueOn, key, nature, state } = shown;
    const due = <DayBeside label={t`Last day`} answer={dueOn} />;
    return {
      id: key,
      title: wording.label('ledgerNature', nature),
      ...(!continuous && { state: { kind: stateKind[state], word: wording.label('ledgerState', state) } }),
      content: (
        <>
          {sentence(shown, ofParties)} {!continuous && (dueOn.day === null ? due : <Trans>By {due}.</Trans>)}{' '}
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
