import { stateKind, useLookedAtDay, usePickedWords, useWording } from '@landsby/front';
import { type LedgerItem, TextLink } from '@landsby/ui';
import { ExplainedDay } from '../explanation/ExplainedDay.tsx';
import { ExplainedMoney } from '../explanation/ExplainedMoney.tsx';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';
import { usePartyName } from '../party/use-party-name.ts';
import { useLinks } from '../routes/use-links.ts';
import { useLingui } from '@lingui/react/macro';

export const LedgerItemFragment = graphql(`
  fragment LedgerItem on LedgerEntry {
    key
    nature
    state
    opensOn
    stateBecause {
      ...Statement
    }
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
      ...ExplainedDay
    }
    amount {
      ...ExplainedMoney
    }
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    agreement {
      id
      title {
        da
        sv
        en
      }
    }
  }
`);

export type ShownEntry = FragmentType<typeof LedgerItemFragment>;

/** One duty as a row: the whole matter in a sentence, its day with the reasons. */
export function useLedgerItem() {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const nameOfKey = useNameOfKey();
  const links = useLinks();
  const { day: lookedAt } = useLookedAtDay();

  return (entry: ShownEntry): LedgerItem => {
    const shown = readFragment(LedgerItemFragment, entry);
    const { agreement, amount, clause, dueOn, nature, state } = shown;
    const sentence = wording.ledger({
      nature,
      deed: readFragment(StatementFragment, shown.deed),
      who: shown.who.map(nameOf),
      toWhom: shown.toWhom.map(nameOf),
      dueOn: dueOn.day,
    });
    const reason = wording.stateReason(
      readFragment(StatementFragment, shown.stateBecause),
      nameOfKey([...shown.who, ...shown.toWhom]),
    );
    const id = `${agreement.id}/${shown.key}`;
    const isTold = state !== 'LATE' && state !== 'DUE' && state !== 'OPEN';
    return {
      id,
      state: { kind: stateKind[state], word: wording.label('ledgerState', state) },
      sentence: (
        <TextLink isQuiet href={links.agreement(agreement.id, clause.key)}>
          {sentence}
        </TextLink>
      ),
      context: [pick(agreement.title).text, pick(clause.heading).text, isTold && reason].filter(Boolean).join(' · '),
      due: <ExplainedDay label={t`Last day`} answer={dueOn} agreement={agreement.id} />,
      ...(dueOn.day !== null && { relative: wording.relativeDays(dueOn.day, lookedAt) }),
      ...(amount && { amount: <ExplainedMoney label={t`Amount`} answer={amount} agreement={agreement.id} /> }),
    };
  };
}
