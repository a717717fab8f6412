import { sum } from '@landsby/domain/money';
import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Explained, type FundingTotal } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { isNotConcluded } from '../agreement/agreement-state.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { SayAmount } from './use-amount-words.ts';

const FundingTotalFragment = graphql(`
  fragment FundingTotal on FundingRow {
    agreement {
      status(asOf: $asOf) {
        state
      }
    }
    appropriations {
      year
      amount {
        amountMinor
        currency
      }
      by {
        ...PartyName
      }
      because {
        rules
      }
    }
  }
`);

type Row = FragmentType<typeof FundingTotalFragment>;

/** What all payers together have set aside, year by year; years in two currencies are not added up. */
export function useTotal() {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();

  return (of: readonly Row[], years: readonly number[], say: SayAmount): FundingTotal => {
    const rows = readFragment(FundingTotalFragment, of);
    const granted = rows.flatMap(({ appropriations }) => appropriations);
    const counts = rows.some(
      ({ agreement, appropriations }) => appropriations.length > 0 && isNotConcluded(agreement.status.state),
    );
    const totalOf = (year: number) => {
      const addends = granted.filter((one) => one.year === year);
      const total = sum(addends.map(({ amount }) => ({ ...amount, amountMinor: Number(amount.amountMinor) })));
      if (!total) return null;
      const trace = {
        label: t`Set aside for ${year} by all`,
        steps: addends.map(({ amount, by }) => ({ sentence: nameOf(by), value: wording.money(amount) })),
        rules: [...new Set(addends.flatMap(({ because }) => because.rules))],
      };
      return <Explained {...trace} value={say(total)} />;
    };
    return {
      title: t`All together`,
      ...(counts && { note: t`also what is not concluded` }),
      amounts: years.map(totalOf),
    };
  };
}
