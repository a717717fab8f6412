import { stateKind, useLookedAtDay, usePickedWords, useWording } from '@landsby/front';
import { type LedgerItem, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLinks } from '../address/links.ts';
import { ExplainedDay } from '../explanation/ExplainedDay.tsx';
import { ExplainedMoney } from '../explanation/ExplainedMoney.tsx';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';

const LedgerItemFragment = graphql(`
  fragment LedgerItem on LedgerEntry {
    key
    state
    stateBecause {
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

const toldByItsDay: ReadonlySet<string> = new Set(['LATE', 'DUE', 'OPEN']);
/** One party has spoken and another is waited for. */
const halfSaid: ReadonlySet<string> = new Set(['awaitsOther', 'waiverAwaits']);

/** One duty or right as a row: the whole matter in a sentence, its day with the reasons. */
export function useLedgerItem({ showAgreement }: { readonly showAgreement: boolean }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOfKey = useNameOfKey();
  const links = useLinks();
  const { day: lookedAt } = useLookedAtDay();

  return (entry: FragmentType<typeof LedgerItemFragment>, sentence: string): LedgerItem => {
    const shown = readFragment(LedgerItemFragment, entry);
    const { agreement, amount, clause, dueOn, state } = shown;
    const because = readFragment(StatementFragment, shown.stateBecause);
    const reason = wording.stateReason(because, nameOfKey([...shown.who, ...shown.toWhom]));
    const isTold = !toldByItsDay.has(state) || halfSaid.has(because.code);
    return {
      id: `${agreement.id}/${shown.key}`,
      state: { kind: stateKind[state], word: wording.label('ledgerState', state) },
      sentence: (
        <TextLink isQuiet href={links.agreement(agreement.id, clause.key)}>
          {sentence}
        </TextLink>
      ),
      context: [showAgreement && pick(agreement.title).text, pick(clause.heading).text, isTold && reason]
        .filter(Boolean)
        .join(' · '),
      due: <ExplainedDay label={t`Last day`} answer={dueOn} agreement={agreement.id} />,
      ...(dueOn.day !== null && { relative: wording.relativeDays(dueOn.day, lookedAt) }),
      ...(amount && { amount: <ExplainedMoney label={t`Amount`} answer={amount} agreement={agreement.id} /> }),
    };
  };
}
