import { stateKind, useLookedAtDay, usePickedWords, useWording } from '@landsby/front';
import { ExplainedDay, ExplainedMoney, StatementFragment } from '@landsby/keeping/explanation';
import { ConfirmDone, MarkAsDone } from '@landsby/keeping/ledger';
import { useNameOfKey, usePartyName } from '@landsby/keeping/party';
import { type LedgerItem, TextLink } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
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
    ...MarkAsDone
  }
`);

const toldByItsDay: ReadonlySet<string> = new Set(['LATE', 'DUE', 'OPEN']);
/** One party has spoken and another is waited for. */
const halfSaid: ReadonlySet<string> = new Set(['awaitsOther', 'waiverAwaits']);

export type ShownEntry = FragmentType<typeof LedgerItemFragment>;

/** One duty or right as a row: the whole matter in a sentence, its day with the reasons, what can be done about it. */
export function useLedgerItem({ showAgreement }: { readonly showAgreement: boolean }) {
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
    const because = readFragment(StatementFragment, shown.stateBecause);
    const reason = wording.stateReason(because, nameOfKey([...shown.who, ...shown.toWhom]));
    const id = `${agreement.id}/${shown.key}`;
    const isTold = !toldByItsDay.has(state) || halfSaid.has(because.code);
    return {
      id,
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
      below: <ConfirmDone of={id} />,
      action: <MarkAsDone entry={shown} id={id} sentence={sentence} />,
    };
  };
}
