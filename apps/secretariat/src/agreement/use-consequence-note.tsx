import { stateKind, useWording } from '@landsby/front';
import { DayBeside, MoneyBeside, StatementFragment } from '@landsby/keeping/explanation';
import { usePartyName } from '@landsby/keeping/party';
import type { MarginNote } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ConsequenceNoteFragment = graphql(`
  fragment ConsequenceNote on LedgerEntry {
    key
    nature
    state
    continuous
    deed {
      ...Statement
    }
    who {
      ...PartyName
    }
    toWhom {
      ...PartyName
    }
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
export function useConsequenceNote() {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();

  return (entry: FragmentType<typeof ConsequenceNoteFragment>): MarginNote => {
    const { amount, continuous, deed, dueOn, key, nature, state, toWhom, who } = readFragment(
      ConsequenceNoteFragment,
      entry,
    );
    const matter = {
      nature,
      deed: readFragment(StatementFragment, deed),
      who: who.map(nameOf),
      toWhom: toWhom.map(nameOf),
    };
    const due = <DayBeside label={t`Last day`} answer={dueOn} />;
    return {
      id: key,
      title: wording.label('ledgerNature', nature),
      ...(!continuous && { state: { kind: stateKind[state], word: wording.label('ledgerState', state) } }),
      content: (
        <>
          {wording.ledger(matter)} {!continuous && (dueOn.day === null ? due : <Trans>By {due}.</Trans>)}{' '}
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
