import { sum } from '@landsby/domain/money';
import { Explained, type FundingCell, type FundingRow } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';
import { usePartyName } from '../party/use-party-name.ts';

const TotalRowFragment = graphql(`
  fragment TotalRow on FundingRow {
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

/** What all payers together have set aside, year by year; nothing where there is one payer only or two currencies. */
export function useTotalRow() {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();

  return (rows: readonly FragmentType<typeof TotalRowFragment>[], years: readonly number[]): readonly FundingRow[] => {
    const granted = readFragment(TotalRowFragment, rows).flatMap(({ appropriations }) => appropriations);
    const cellOf = (year: number): FundingCell => {
      const addends = granted.filter((one) => one.year === year);
      const total = sum(addends.map(({ amount }) => ({ ...amount, amountMinor: Number(amount.amountMinor) })));
      if (!total) return { cover: 'none' };
      const trace = {
        label: t`Set aside for ${year} by all`,
        steps: addends.map(({ amount, by }) => ({ sentence: nameOf(by), value: wording.money(amount) })),
        rules: [...new Set(addends.flatMap(({ because }) => because.rules))],
      };
      return { cover: 'none', amount: <Explained {...trace} value={wording.money(total)} /> };
    };
    if (rows.length < 2 || granted.length === 0) return [];
    return [{ id: 'total', payer: <strong>{t`All together`}</strong>, cells: years.map(cellOf) }];
  };
}
