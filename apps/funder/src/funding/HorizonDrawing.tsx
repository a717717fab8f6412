import { useLookedAtDay } from '@landsby/front';
import { FundingHorizon } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAmountWords } from './use-amount-words.ts';
import { usePayerRows } from './use-payer-rows.tsx';
import { useTotal } from './use-total.tsx';
import { yearsOver } from './years.ts';

const HorizonDrawingFragment = graphql(`
  fragment HorizonDrawing on FundingRow {
    appropriations {
      year
      amount {
        amountMinor
        currency
      }
    }
    term {
      starts {
        day
      }
      ends {
        day
      }
    }
    unfunded {
      spans {
        from
        until
      }
    }
    ...PayerRows
    ...FundingTotal
  }
`);

interface HorizonDrawingProps {
  readonly rows: readonly FragmentType<typeof HorizonDrawingFragment>[];
}

/** Terms and money laid over each other: years as columns, payers as rows. */
export function HorizonDrawing(props: HorizonDrawingProps) {
  const { t } = useLingui();
  const { day } = useLookedAtDay();
  const totalOf = useTotal();
  const rows = readFragment(HorizonDrawingFragment, props.rows);
  const payerRowsOf = usePayerRows(rows);
  const granted = rows.flatMap(({ appropriations }) => appropriations);
  const years = yearsOver({
    granted: granted.map(({ year }) => year),
    spans: rows.flatMap(({ unfunded }) => unfunded.spans ?? []),
    days: rows.flatMap(({ term }) => [term.starts.day, term.ends.day]),
  });
  const [first] = rows
    .flatMap(({ unfunded }) => (unfunded.spans ?? []).map(({ from }) => from.slice(0, 4)))
    .toSorted((one, other) => one.localeCompare(other));
  const { currency, say } = useAmountWords()(granted.map(({ amount }) => amount));

  return (
    <FundingHorizon
      caption={
        currency === null ? t`Money set aside, year by year` : t`Money set aside, year by year, in whole ${currency}`
      }
      payerTitle={t`Pays`}
      years={years.map(String)}
      scrollHint={
        first === undefined
          ? t`Scroll sideways to see the other years.`
          : t`From ${first} no money is set aside where it is hatched: scroll sideways.`
      }
      currentYear={day.slice(0, 4)}
      rows={rows.flatMap((row) => payerRowsOf(row, years, say))}
      {...(rows.length > 1 && granted.length > 0 && { total: totalOf(rows, years, say) })}
      words={{
        funded: t`money set aside`,
        unfunded: t`the term runs on, no money set aside`,
        undetermined: t`undetermined`,
        none: t`outside the term, or paid by somebody else`,
      }}
    />
  );
}
